"""The calls for a stored message, wherever it is, and its MIME."""

from __future__ import annotations

from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TYPE_CHECKING

import httpx

from mailgun_api.api.messages import MESSAGES_GET, messages_resend
from mailgun_api.types import Call

from .._answers import unreadable
from .._exchange import decode as decode
from ..errors import BadRequestError, NotFoundError
from .places import Place

if TYPE_CHECKING:
    from mailgun_api.models import QueuedMessage, StoredMessage

_MIME = {"Accept": "message/rfc2822"}
# What a host answers that does not have a message, though another may.
ELSEWHERE = (BadRequestError, NotFoundError)


def reading(place: Place) -> Call[StoredMessage]:
    return Call(MESSAGES_GET, place.url, domain=place.domain)


def reading_mime(place: Place) -> Call[StoredMessage]:
    return Call(MESSAGES_GET, place.url, domain=place.domain, headers=_MIME)


def resending(place: Place, to: str | Sequence[str]) -> Call[QueuedMessage]:
    call = messages_resend(place.domain, place.key, to=to)
    return Call(call.operation, place.url, domain=place.domain, body=call.body)


def parse(call: Call[StoredMessage], response: httpx.Response) -> EmailMessage:
    mime = decode(call, response).body_mime
    if not isinstance(mime, str):
        raise unreadable(call.operation, response, "it has no body-mime")
    # What was no UTF-8 in the mail cannot have come through JSON as it was.
    return message_from_bytes(mime.encode("utf-8", "surrogateescape"), EmailMessage, policy=policy.default)
