# Written by `make generate` from spec/. Do not edit.
"""E-mail addresses with names, as one text of a field: RFC 5322 as far as quoting goes, names in UTF-8."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from .errors import ArgumentError

if TYPE_CHECKING:
    from .types import AddressInput

# Patterns as texts are compiled when they are first needed, which for most programs is never.
# What may start a line of its own in the mail, in any reading of "line", and what else has no face.
_CONTROL = r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]"
# RFC 5322: specials. `=?` would be read as an encoded word (RFC 2047), which is none inside quotes.
_NEEDS_QUOTES = r"[()<>\[\]:;@\\,.\"\t]|=\?|^\s|\s$|\s\s"
_LOCAL_PART = r'[^\s()<>\[\]:;@\\,"]+|"(?:[^"\\]|\\.)*"'
_DOMAIN = r"[^\s()<>\[\]:;@\\,\"]+|\[[^\s\[\]\\]+\]"
_LABEL = "[A-Za-z0-9_-]{1,63}"
_DOTS = "[.\u3002\uff0e\uff61]"
# IDNA 2003, which the standard library has, changes or drops these; in IDNA 2008, which registries use, they stay.
_DEVIATIONS = "([\u00df\u03c2\u200c\u200d])"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(_LOCAL_PART), re.compile(_DOMAIN), re.compile(_NEEDS_QUOTES)


def address(argument: str, value: AddressInput) -> str:
    """An address; a text passes as it is written and may list several.

    Raises:
        ArgumentError: It has a control character, or what should be one bare address is none.
    """
    if isinstance(value, str):
        return _clean(argument, str.__str__(value))
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = value
    else:
        # Its class is not imported for this: that takes longer than many calls.
        parts = (getattr(value, "display_name", None), getattr(value, "addr_spec", None))
    match parts:
        case (str(name), str(spec)):
            return mailbox(argument, name, spec)
        case _:
            kind = "another tuple" if isinstance(value, tuple) else type(value).__name__
            raise ArgumentError(
                argument, f"needs a text, (name, address) or an email.headerregistry.Address, got {kind}"
            )


def addresses(argument: str, value: Any) -> Any:
    """The items of a list of addresses; a lone one counts as one.

    Raises:
        ArgumentError: It is two texts that may be two addresses or one with its name.
    """
    if hasattr(value, "addr_spec"):
        return (value,)
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, str) for part in value):
        name, spec = value
        if "@" in name and "@" in spec:
            raise ArgumentError(
                argument, "two texts: write [first, second] for two addresses, [(name, address)] for one"
            )
        return (value,) if "@" in spec else value
    return value


def mailbox(argument: str, name: str, spec: str) -> str:
    """One address with its name, which may be empty.

    Raises:
        ArgumentError: The name has a control character, or the address is not one bare address.
    """
    local_part, at, domain = _clean(argument, spec).rpartition("@")
    local_parts, domains, needs_quotes = _patterns()
    if not at or not local_parts.fullmatch(local_part) or not domains.fullmatch(domain):
        raise ArgumentError(argument, f"{spec!r} is not one bare address such as ann@example.com")
    bare = f"{local_part}@{domain if domain.isascii() else ascii_domain(argument, domain)}"
    if not _clean(argument, name).strip():
        return bare
    if needs_quotes.search(name):
        name = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return f"{name} <{bare}>"


def ascii_domain(argument: str, domain: str) -> str:
    """An internationalised domain in the form that DNS has (`xn--…`).

    Raises:
        ArgumentError: There can be no such domain.
    """
    try:
        labels = [label if label.isascii() else _ascii_label(label) for label in re.split(_DOTS, domain)]
    except UnicodeError as error:
        raise ArgumentError(argument, f"{domain!r} can be no domain: {error}") from error
    # What looks like one character may stand for several, a dot among them.
    if not all(re.fullmatch(_LABEL, label) for label in labels):
        raise ArgumentError(
            argument, f"{domain!r} can be no domain: what is between its dots is empty, too long or no word"
        )
    return ".".join(labels)


def _ascii_label(label: str) -> str:
    # For those few alone who write to such domains: its tables take some milliseconds.
    from encodings.idna import nameprep

    parts = [
        part if re.fullmatch(_DEVIATIONS, part) else nameprep(part) for part in re.split(_DEVIATIONS, label) if part
    ]
    prepared = "".join(parts)
    return prepared if prepared.isascii() else f"xn--{prepared.encode('punycode').decode('ascii')}"


def _clean(argument: str, text: str) -> str:
    # What can be printed has none: told without a pattern, which is what nearly every text comes by.
    if not text.isprintable() and (found := re.search(_CONTROL, text)):
        raise ArgumentError(argument, f"has the control character {found[0]!r}, which could add lines to the mail")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(argument, f"is no valid Unicode: {error.reason}") from error
    return text
