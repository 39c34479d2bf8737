"""Messages of the `email` package as bytes to send, and whom they are for. The caller's object is not touched."""

from __future__ import annotations

import re
from copy import copy, deepcopy
from email import policy
from email.errors import HeaderParseError, MessageError
from email.header import Header
from email.headerregistry import Address, AddressHeader, Group, HeaderRegistry
from email.message import EmailMessage, Message
from quopri import encodestring
from typing import Any

from mailgun_api.addresses import ascii_domain, mailbox

from ..errors import ArgumentError

# RFC 5322: octets without the line break.
_LONGEST_LINE = 998
_HIDDEN = ("Bcc", "Resent-Bcc")
_ADDRESS_HEADERS = frozenset(
    {
        *("from", "sender", "reply-to", "to", "cc"),
        *("resent-from", "resent-sender", "resent-to", "resent-cc"),
    }
)
# A break that no continuation follows ends the header: what comes after it would be another one.
_BROKEN = re.compile(r"\r?\n(?![ \t])|\r(?!\n)")
_FOLD = re.compile(r"\r?\n(?=[ \t])")
_REGISTRY = HeaderRegistry()


def recipients(message: Message[Any, Any]) -> list[str]:
    """The bare addresses of To, Cc and Bcc, each once; of the Resent headers where there are some.

    Raises:
        ArgumentError: There are none, they cannot be read, or the message was resent more than once.
    """
    found: dict[str, None] = {}
    names = ["To", "Cc", "Bcc"]
    resent = [f"Resent-{name}" for name in names]
    if any(name in message for name in resent):
        if any(len(message.get_all(name, [])) > 1 for name in resent):
            raise ArgumentError("to", "the message was resent more than once: say whom it is for")
        names = resent
    for name in names:
        for value in message.get_all(name, []):
            for address in _addresses(name, value):
                if not address.username or not address.domain:
                    raise ArgumentError("to", f"the header {name} has no address that can be read: {str(value)!r}")
                found[mailbox("to", "", address.addr_spec)] = None
    if not found:
        raise ArgumentError("to", "the message has no To, Cc or Bcc: say whom it is for")
    return list(found)


def without_hidden(message: Message[Any, Any]) -> Message[Any, Any]:
    """The same message without its Bcc headers. Bodies are shared with the caller's, headers are not."""
    sent = copy(message)
    for name in _HIDDEN:
        # Deleting makes a new list of headers: the caller's own stays as it is (smtplib rests on it, too).
        del sent[name]
    return sent


def serialized(message: Message[Any, Any]) -> bytes:
    """The message as bytes: CRLF, folded lines, headers in ASCII, no Bcc.

    Raises:
        ArgumentError: It cannot be written, or a header would break into two.
    """
    sent = without_hidden(message)
    _refuse_broken_headers(sent)
    if isinstance(sent, EmailMessage):
        _write_domains_in_ascii(sent)
    data = _flat(sent)
    if _long_line(data):
        # Only the structure is copied: texts are shared, as they cannot change.
        sent = deepcopy(sent)
        for part in sent.walk():
            _shorten_lines(part)
        data = _flat(sent)
        if line := _long_line(data):
            raise ArgumentError("message", f"its line {line} is longer than the {_LONGEST_LINE} bytes that MIME allows")
    return data


def _flat(message: Message[Any, Any]) -> bytes:
    try:
        return message.as_bytes(policy=_for_wire(message.policy))
    except (MessageError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise ArgumentError("message", f"cannot be written as MIME: {type(error).__name__}: {error}") from error


def _for_wire(given: Any) -> Any:
    # Whatever the policy of the message is: 8-bit bodies stay as they are, headers become ASCII.
    wire: dict[str, Any] = {"linesep": "\r\n", "cte_type": "8bit", "max_line_length": 78, "mangle_from_": False}
    if isinstance(given, policy.EmailPolicy):
        wire["utf8"] = False
    return given.clone(**wire)


def _addresses(name: str, value: Any) -> tuple[Address, ...]:
    if isinstance(value, AddressHeader):
        return value.addresses
    # As written: decoded, a comma of a name would part addresses.
    text = value.encode() if isinstance(value, Header) else str(value)
    try:
        header: Any = _REGISTRY(name.removeprefix("Resent-"), _FOLD.sub("", text))
    except (HeaderParseError, IndexError, ValueError) as error:
        raise ArgumentError("to", f"the header {name} cannot be read: {error}") from error
    return tuple(header.addresses)


def _refuse_broken_headers(message: Message[Any, Any]) -> None:
    for part in message.walk():
        for name, value in part.raw_items():
            if _BROKEN.search(str(value)) or _BROKEN.search(name):
                raise ArgumentError("message", f"its header {name!r} has a line break")


def _write_domains_in_ascii(message: EmailMessage) -> None:
    """The package itself would write an encoded word for them, which no address may hold."""
    for name, value in list(message.items()):
        if name.lower() not in _ADDRESS_HEADERS or not isinstance(value, AddressHeader):
            continue
        if all(address.addr_spec.isascii() for address in value.addresses):
            continue
        groups = [Group(group.display_name, tuple(map(_in_ascii, group.addresses))) for group in value.groups]
        message.replace_header(name, groups)


def _in_ascii(address: Address) -> Address:
    if not address.username.isascii():
        raise ArgumentError(
            "message", f"the address {address.addr_spec!r} is not ASCII before the @; MIME cannot hold it"
        )
    return Address(address.display_name, address.username, ascii_domain("message", address.domain))


def _shorten_lines(part: Message[Any, Any]) -> None:
    """Write a text as quoted-printable, where nothing but its lines speaks against sending it as it is."""
    encoding = str(part.get("Content-Transfer-Encoding", "7bit")).strip().lower()
    if part.get_content_maintype() != "text" or encoding not in ("7bit", "8bit", "binary"):
        return
    data = part.get_payload(decode=True)
    if isinstance(data, bytes) and _long_line(data):
        del part["Content-Transfer-Encoding"]
        part["Content-Transfer-Encoding"] = "quoted-printable"
        part.set_payload(encodestring(data).decode("ascii"))


def _long_line(data: bytes) -> int:
    """The number of the first line that is too long, 0 if there is none."""
    begin = 0
    while begin + _LONGEST_LINE < len(data):
        # From break to break, as far apart as they may be: 25 MB take some 25,000 steps.
        end = data.rfind(b"\n", begin, begin + _LONGEST_LINE + 2)
        if end < 0:
            return data.count(b"\n", 0, begin) + 1
        begin = end + 1
    return 0
