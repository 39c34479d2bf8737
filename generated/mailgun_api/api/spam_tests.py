# Written by `make generate` from spec/. Do not edit.
"""Operations on spam tests: pure functions from arguments to a call. Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        Message,
        SpamProviders,
        SpamTestAnswer,
        SpamTestPage,
    )


SPAM_TESTS_CREATE: Operation[SpamTestAnswer] = Operation(
    "spam_tests_create",
    "POST",
    "/v1/inspect/spam",
    result=("model", "SpamTestAnswer"),
    tag="spam_tests",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
SPAM_TESTS_DELETE: Operation[Message] = Operation(
    "spam_tests_delete",
    "DELETE",
    "/v1/inspect/spam/{test_id}",
    result=("model", "Message"),
    tag="spam_tests",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SPAM_TESTS_GET: Operation[SpamTestAnswer] = Operation(
    "spam_tests_get",
    "GET",
    "/v1/inspect/spam/{test_id}",
    result=("model", "SpamTestAnswer"),
    tag="spam_tests",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SPAM_TESTS_LIST: Operation[SpamTestPage] = Operation(
    "spam_tests_list",
    "GET",
    "/v1/inspect/spam",
    result=("model", "SpamTestPage"),
    tag="spam_tests",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
SPAM_TESTS_LIST_PROVIDERS: Operation[SpamProviders] = Operation(
    "spam_tests_list_providers",
    "GET",
    "/v1/inspect/spam/providers",
    result=("model", "SpamProviders"),
    tag="spam_tests",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def spam_tests_create(
    *,
    subject: str,
    html: str,
    from_name: str | None = None,
    sending_ip: str | None = None,
    region: Literal["eu1", "us1"] | str | None = None,
) -> Call[SpamTestAnswer]:
    """Start a spam test."""
    _content: JsonObject = {}
    _content["subject"] = _encode.plain("subject", subject)
    _content["html"] = _encode.plain("html", html)
    if from_name is not None:
        _content["from_name"] = _encode.plain("from_name", from_name)
    if sending_ip is not None:
        _content["sending_ip"] = _encode.plain("sending_ip", sending_ip)
    if region is not None:
        _content["region"] = _encode.plain("region", region)
    return Call(
        SPAM_TESTS_CREATE,
        "/v1/inspect/spam",
        body=Body("json", _content),
    )


def spam_tests_delete(test_id: str) -> Call[Message]:
    """Delete a spam test with its results."""
    return Call(
        SPAM_TESTS_DELETE,
        f"/v1/inspect/spam/{_encode.segment('test_id', test_id)}",
    )


def spam_tests_get(test_id: str) -> Call[SpamTestAnswer]:
    """One spam test with what is known so far."""
    return Call(
        SPAM_TESTS_GET,
        f"/v1/inspect/spam/{_encode.segment('test_id', test_id)}",
    )


def spam_tests_list(
    *,
    status: Literal["completed", "failed", "pending", "processing"] | str | None = None,
    region: Literal["eu1", "us1"] | str | None = None,
    sort_by: Literal["created_at", "updated_at"] | str | None = None,
    sort_order: Literal["asc", "desc"] | str | None = None,
    limit: int | None = None,
) -> Call[SpamTestPage]:
    """The spam tests of the account."""
    _query: Query = []
    if status is not None:
        _query.append(("status", _encode.text("status", status)))
    if region is not None:
        _query.append(("region", _encode.text("region", region)))
    if sort_by is not None:
        _query.append(("sort_by", _encode.text("sort_by", sort_by)))
    if sort_order is not None:
        _query.append(("sort_order", _encode.text("sort_order", sort_order)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        SPAM_TESTS_LIST,
        "/v1/inspect/spam",
        query=_query,
    )


def spam_tests_list_providers() -> Call[SpamProviders]:
    """The mailbox providers that spam tests cover."""
    return Call(
        SPAM_TESTS_LIST_PROVIDERS,
        "/v1/inspect/spam/providers",
    )
