# Written by `make generate` from spec/. Do not edit.
"""Operations on legacy email previews: pure functions from arguments to a call. The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        EmailPreview,
        EmailPreviewCreated,
        EmailPreviewDeleted,
        EmailPreviewSummary,
        PreviewCheckOptions,
        PreviewSpamOptions,
    )


LEGACY_EMAIL_PREVIEWS_CREATE: Operation[EmailPreviewCreated] = Operation(
    "legacy_email_previews_create",
    "POST",
    "/v1/preview/tests",
    result=("model", "EmailPreviewCreated"),
    tag="legacy_email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
    deprecated=True,
    successor="email_previews_create",
)
LEGACY_EMAIL_PREVIEWS_DELETE: Operation[EmailPreviewDeleted] = Operation(
    "legacy_email_previews_delete",
    "DELETE",
    "/v1/preview/tests/{test_id}",
    result=("model", "EmailPreviewDeleted"),
    tag="legacy_email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="email_previews_delete",
)
LEGACY_EMAIL_PREVIEWS_GET: Operation[EmailPreview] = Operation(
    "legacy_email_previews_get",
    "GET",
    "/v1/preview/tests/{test_id}",
    result=("model", "EmailPreview"),
    tag="legacy_email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="email_previews_get",
)
LEGACY_EMAIL_PREVIEWS_LIST: Operation[list[EmailPreviewSummary]] = Operation(
    "legacy_email_previews_list",
    "GET",
    "/v1/preview/tests",
    result=("list", "EmailPreviewSummary"),
    tag="legacy_email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="email_previews_list",
    pagination=Pagination("page-number", (), parameter="page"),
)


def legacy_email_previews_create(
    *,
    subject: str,
    html: str | None = None,
    url: str | None = None,
    mime: str | None = None,
    transfer_encoding: Literal["7bit", "8bit", "base64", "quoted-printable"] | str | None = None,
    charset: str | None = None,
    reference_id: str | None = None,
    customer_id: str | None = None,
    clients: str | Sequence[str] | None = None,
    image_blocking: bool | None = None,
    headers: Mapping[str, Any] | None = None,
    spam: PreviewSpamOptions | None = None,
    content_checking: PreviewCheckOptions | None = None,
) -> Call[EmailPreviewCreated]:
    """Ask for a preview of a message."""
    _content: JsonObject = {}
    _content["subject"] = _encode.plain("subject", subject)
    if html is not None:
        _content["html"] = _encode.plain("html", html)
    if url is not None:
        _content["url"] = _encode.plain("url", url)
    if mime is not None:
        _content["mime"] = _encode.plain("mime", mime)
    if transfer_encoding is not None:
        _content["transfer_encoding"] = _encode.plain("transfer_encoding", transfer_encoding)
    if charset is not None:
        _content["charset"] = _encode.plain("charset", charset)
    if reference_id is not None:
        _content["reference_id"] = _encode.plain("reference_id", reference_id)
    if customer_id is not None:
        _content["customer_id"] = _encode.plain("customer_id", customer_id)
    if clients is not None:
        _content["clients"] = [_encode.plain("clients", _item) for _item in _encode.many("clients", clients)]
    if image_blocking is not None:
        _content["image_blocking"] = _encode.plain("image_blocking", image_blocking)
    if headers is not None:
        _content["headers"] = _encode.plain("headers", headers)
    if spam is not None:
        _content["spam"] = _encode.plain("spam", spam)
    if content_checking is not None:
        _content["content_checking"] = _encode.plain("content_checking", content_checking)
    return Call(
        LEGACY_EMAIL_PREVIEWS_CREATE,
        "/v1/preview/tests",
        body=Body("json", _content),
    )


def legacy_email_previews_delete(test_id: str) -> Call[EmailPreviewDeleted]:
    """Delete a preview. It cannot be brought back."""
    return Call(
        LEGACY_EMAIL_PREVIEWS_DELETE,
        f"/v1/preview/tests/{_encode.segment('test_id', test_id)}",
    )


def legacy_email_previews_get(test_id: str) -> Call[EmailPreview]:
    """How far a preview is."""
    return Call(
        LEGACY_EMAIL_PREVIEWS_GET,
        f"/v1/preview/tests/{_encode.segment('test_id', test_id)}",
    )


def legacy_email_previews_list(
    *,
    from_: str | None = None,
    to: str | None = None,
    subject: str | None = None,
    results: int | None = None,
    page: int | None = None,
) -> Call[list[EmailPreviewSummary]]:
    """The previews of the account."""
    _query: Query = []
    if from_ is not None:
        _query.append(("from", _encode.text("from_", from_)))
    if to is not None:
        _query.append(("to", _encode.text("to", to)))
    if subject is not None:
        _query.append(("subject", _encode.text("subject", subject)))
    if results is not None:
        _query.append(("results", _encode.integer("results", results)))
    if page is not None:
        _query.append(("page", _encode.integer("page", page)))
    return Call(
        LEGACY_EMAIL_PREVIEWS_LIST,
        "/v1/preview/tests",
        query=_query,
    )
