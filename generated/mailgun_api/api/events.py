# Written by `make generate` from spec/. Do not edit.
"""Operations on events: pure functions from arguments to a call. What happened to each message. Mailgun recommends its logs to new programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import (
        EventPage,
    )


EVENTS_GET_PAGE: Operation[EventPage] = Operation(
    "events_get_page",
    "GET",
    "/v3/{domain}/events/{page}",
    result=("model", "EventPage"),
    tag="events",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EVENTS_LIST: Operation[EventPage] = Operation(
    "events_list",
    "GET",
    "/v3/{domain}/events",
    result=("model", "EventPage"),
    tag="events",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def events_get_page(domain: str, page: str) -> Call[EventPage]:
    """One more page of events, by the last part of its link."""
    return Call(
        EVENTS_GET_PAGE,
        f"/v3/{_encode.segment('domain', domain)}/events/{_encode.segment('page', page)}",
        domain=domain,
    )


def events_list(
    domain: str,
    *,
    begin: datetime | None = None,
    end: datetime | None = None,
    ascending: bool | Literal["yes", "no"] | None = None,
    limit: int | None = None,
    event: str | None = None,
    mailing_list: str | None = None,
    attachment: str | None = None,
    from_: str | None = None,
    message_id: str | None = None,
    subject: str | None = None,
    to: str | None = None,
    size: str | None = None,
    recipient: str | None = None,
    recipients: str | None = None,
    tags: str | None = None,
    severity: Literal["permanent", "temporary"] | str | None = None,
) -> Call[EventPage]:
    """What happened to the messages of a domain, newest first unless asked otherwise."""
    _query: Query = []
    if begin is not None:
        _query.append(("begin", _encode.epoch("begin", begin)))
    if end is not None:
        _query.append(("end", _encode.epoch("end", end)))
    if ascending is not None:
        _query.append(("ascending", _encode.yes_no("ascending", ascending)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if event is not None:
        _query.append(("event", _encode.text("event", event)))
    if mailing_list is not None:
        _query.append(("list", _encode.text("mailing_list", mailing_list)))
    if attachment is not None:
        _query.append(("attachment", _encode.text("attachment", attachment)))
    if from_ is not None:
        _query.append(("from", _encode.text("from_", from_)))
    if message_id is not None:
        _query.append(("message-id", _encode.text("message_id", message_id)))
    if subject is not None:
        _query.append(("subject", _encode.text("subject", subject)))
    if to is not None:
        _query.append(("to", _encode.text("to", to)))
    if size is not None:
        _query.append(("size", _encode.text("size", size)))
    if recipient is not None:
        _query.append(("recipient", _encode.text("recipient", recipient)))
    if recipients is not None:
        _query.append(("recipients", _encode.text("recipients", recipients)))
    if tags is not None:
        _query.append(("tags", _encode.text("tags", tags)))
    if severity is not None:
        _query.append(("severity", _encode.text("severity", severity)))
    return Call(
        EVENTS_LIST,
        f"/v3/{_encode.segment('domain', domain)}/events",
        domain=domain,
        query=_query,
    )
