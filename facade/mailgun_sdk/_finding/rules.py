"""Sending a message under a name of the caller's, so that a lost answer can be resolved by looking the message up.

Mailgun has no idempotency key, but it keeps a Message-Id that it is given (recorded) and its events can be searched for
one. The rules are here once, as a generator; the two clients only look, send and wait.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from mailgun_api.api.events import events_list
from mailgun_api.api.messages import messages_send
from mailgun_api.models import Event, EventPage, QueuedMessage
from mailgun_api.types import Call

from .._base import Base
from ..errors import (
    AmbiguousSendError,
    APIConnectionError,
    ArgumentError,
    DecodeError,
    MailgunError,
    ServerError,
)

if TYPE_CHECKING:
    from mailgun_api.arguments import SendArguments

_MARGIN = timedelta(hours=1)  # clocks differ
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 15.0
_DOT_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LONGEST_KEY = 200


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message that Mailgun has.

    Attributes:
        id: Its Message-Id, in angle brackets.
        sends: How often it was sent in this call; 0 where it was found and not sent at all.
        event: The event that it was found by; None where Mailgun's answer to a send came.
    """

    id: str
    sends: int
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    seconds: float


Step: TypeAlias = "Call[Any] | Wait"
Result: TypeAlias = "EventPage | QueuedMessage | MailgunError | None"
Steps: TypeAlias = Generator[Step, Result, SentMessage]


def find_or_send(
    domain: str, key: str, look_back: timedelta, patience: float, resends: int, message: SendArguments
) -> Steps:
    """What to do next, and at the end the message; see `SafeSending.send_or_find`."""
    bare_id = f"{_checked_key(key)}@{domain}"
    headers = dict(message.get("h") or {})
    if any(isinstance(name, str) and name.lower() == "message-id" for name in headers):
        raise ArgumentError("h", "has a Message-Id already; the key becomes the Message-Id")
    if message.get("recipient_variables") is not None:
        raise ArgumentError(
            "recipient_variables",
            "makes several messages, which one Message-Id cannot find; use send_batch",
        )
    arguments = cast("SendArguments", {**message, "h": {**headers, "Message-Id": f"<{bare_id}>"}})
    send = messages_send(domain, **arguments)
    begin = datetime.now(UTC) - max(look_back, _MARGIN)
    look = events_list(domain, begin=begin, ascending=True, limit=1, message_id=bare_id)
    if look_back:
        found = yield look
        if isinstance(found, MailgunError):
            raise found
        if (event := _event_in(found)) is not None:
            return SentMessage(f"<{bare_id}>", 0, event)
    sends, waited, unseen = 0, 0.0, True
    failure: MailgunError | None = None
    while unseen and sends <= resends:
        sends += 1
        answer = yield send
        if isinstance(answer, QueuedMessage):
            return SentMessage(answer.id or f"<{bare_id}>", sends)
        if not isinstance(answer, MailgunError) or not _is_ambiguous(answer):
            raise cast(MailgunError, answer)
        failure, waited, wait = answer, 0.0, _FIRST_WAIT
        while waited < patience:
            wait = min(wait, patience - waited)
            yield Wait(wait)
            waited, wait = waited + wait, min(wait * 2, _LONGEST_WAIT)
            found = yield look
            if (event := _event_in(found)) is not None:
                return SentMessage(f"<{bare_id}>", sends, event)
            # Only a look at the very end says that the message is not there.
            unseen = not isinstance(found, MailgunError)
    raise AmbiguousSendError(f"<{bare_id}>", sends=sends, waited=waited, looked=unseen) from failure


def _is_ambiguous(error: MailgunError) -> bool:
    if isinstance(error, APIConnectionError):
        return error.executed is None
    return isinstance(error, (ServerError, DecodeError))


def _event_in(found: Result) -> Event | None:
    return next(iter(found.items or ()), None) if isinstance(found, EventPage) else None


def _checked_key(key: str) -> str:
    if not isinstance(key, str) or not 0 < len(key) <= _LONGEST_KEY or not _DOT_ATOM.fullmatch(key):
        raise ArgumentError(
            "key", f"needs 1 to {_LONGEST_KEY} characters that may stand before the @ of a Message-Id, got {key!r}"
        )
    return key


def check(client: Any, domain: str, look_back: timedelta, patience: float, resends: int) -> None:
    if not isinstance(look_back, timedelta) or look_back < timedelta(0):
        raise ArgumentError("look_back", f"needs a timedelta from 0, got {look_back!r}")
    if isinstance(patience, bool) or not isinstance(patience, (int, float)) or not 1 <= patience <= 86_400:
        raise ArgumentError("patience", f"needs from 1 to 86400 seconds, got {patience!r}")
    if isinstance(resends, bool) or not isinstance(resends, int) or not 0 <= resends <= 10:
        raise ArgumentError("resends", f"needs a whole number from 0 to 10, got {resends!r}")
    # Without an account key the message could be sent and never be found again.
    if isinstance(client, Base):
        client._settings.target(events_list(domain))
