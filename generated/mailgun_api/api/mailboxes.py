# Written by `make generate` from spec/. Do not edit.
"""Operations on mailboxes: pure functions from arguments to a call. Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        MailboxDeleted,
        MailboxPage,
        Message,
    )


MAILBOXES_CREATE: Operation[Message] = Operation(
    "mailboxes_create",
    "POST",
    "/v3/{domain}/mailboxes",
    result=("model", "Message"),
    tag="mailboxes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
    deprecated=True,
)
MAILBOXES_DELETE: Operation[MailboxDeleted] = Operation(
    "mailboxes_delete",
    "DELETE",
    "/v3/{domain}/mailboxes/{mailbox}",
    result=("model", "MailboxDeleted"),
    tag="mailboxes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
)
MAILBOXES_LIST: Operation[MailboxPage] = Operation(
    "mailboxes_list",
    "GET",
    "/v3/{domain}/mailboxes",
    result=("model", "MailboxPage"),
    tag="mailboxes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
MAILBOXES_UPDATE: Operation[Message] = Operation(
    "mailboxes_update",
    "PUT",
    "/v3/{domain}/mailboxes/{mailbox}",
    result=("model", "Message"),
    tag="mailboxes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
)


def mailboxes_create(domain: str, *, mailbox: str, password: str) -> Call[Message]:
    """Add a mailbox."""
    _form: Fields = []
    _form.append(("mailbox", _encode.text("mailbox", mailbox)))
    _form.append(("password", _encode.text("password", password)))
    return Call(
        MAILBOXES_CREATE,
        f"/v3/{_encode.segment('domain', domain)}/mailboxes",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def mailboxes_delete(domain: str, mailbox: str) -> Call[MailboxDeleted]:
    """Delete a mailbox."""
    return Call(
        MAILBOXES_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/mailboxes/{_encode.segment('mailbox', mailbox)}",
        domain=domain,
    )


def mailboxes_list(domain: str, *, limit: int | None = None, skip: int | None = None) -> Call[MailboxPage]:
    """The mailboxes of a domain."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        MAILBOXES_LIST,
        f"/v3/{_encode.segment('domain', domain)}/mailboxes",
        domain=domain,
        query=_query,
    )


def mailboxes_update(domain: str, mailbox: str, *, password: str) -> Call[Message]:
    """Change the password of a mailbox."""
    _form: Fields = []
    _form.append(("password", _encode.text("password", password)))
    return Call(
        MAILBOXES_UPDATE,
        f"/v3/{_encode.segment('domain', domain)}/mailboxes/{_encode.segment('mailbox', mailbox)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )
