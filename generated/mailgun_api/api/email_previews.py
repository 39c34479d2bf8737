# Written by `make generate` from spec/. Do not edit.
"""Operations on email previews: pure functions from arguments to a call. Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""

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
        PreviewAddress,
        PreviewCheckOptions,
        PreviewClients,
        PreviewContent,
        PreviewExport,
        PreviewReprocessing,
        PreviewResult,
        PreviewSpamOptions,
    )


EMAIL_PREVIEWS_CREATE: Operation[EmailPreviewCreated] = Operation(
    "email_previews_create",
    "POST",
    "/v2/preview/tests",
    result=("model", "EmailPreviewCreated"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
EMAIL_PREVIEWS_CREATE_ADDRESS: Operation[PreviewAddress] = Operation(
    "email_previews_create_address",
    "POST",
    "/v2/preview/address",
    result=("model", "PreviewAddress"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_CREATE_EXPORT: Operation[PreviewExport] = Operation(
    "email_previews_create_export",
    "POST",
    "/v2/preview/tests/{test_id}/exports",
    result=("model", "PreviewExport"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
EMAIL_PREVIEWS_DELETE: Operation[EmailPreviewDeleted] = Operation(
    "email_previews_delete",
    "DELETE",
    "/v2/preview/tests/{test_id}",
    result=("model", "EmailPreviewDeleted"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET: Operation[EmailPreview] = Operation(
    "email_previews_get",
    "GET",
    "/v2/preview/tests/{test_id}",
    result=("model", "EmailPreview"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET_CLIENT_RESULTS: Operation[dict[str, PreviewResult | None]] = Operation(
    "email_previews_get_client_results",
    "GET",
    "/v2/preview/tests/{test_id}/results/{client_id}",
    result=("map", "PreviewResult"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET_CONTENT: Operation[PreviewContent] = Operation(
    "email_previews_get_content",
    "GET",
    "/v1/preview/tests/{test_id}/content",
    result=("model", "PreviewContent"),
    tag="email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET_CONTENT_VARIANT: Operation[PreviewContent] = Operation(
    "email_previews_get_content_variant",
    "GET",
    "/v1/preview/tests/{test_id}/content/{variant}",
    result=("model", "PreviewContent"),
    tag="email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET_EXPORT: Operation[PreviewExport] = Operation(
    "email_previews_get_export",
    "GET",
    "/v2/preview/tests/{test_id}/exports/{job_id}",
    result=("model", "PreviewExport"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET_LATEST_EXPORT: Operation[PreviewExport] = Operation(
    "email_previews_get_latest_export",
    "GET",
    "/v2/preview/tests/{test_id}/exports",
    result=("model", "PreviewExport"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_GET_RESULTS: Operation[dict[str, PreviewResult | None]] = Operation(
    "email_previews_get_results",
    "GET",
    "/v1/preview/tests/{test_id}/results",
    result=("map", "PreviewResult"),
    tag="email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_LIST: Operation[list[EmailPreviewSummary]] = Operation(
    "email_previews_list",
    "GET",
    "/v2/preview/tests",
    result=("list", "EmailPreviewSummary"),
    tag="email_previews",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("page-number", (), parameter="page"),
)
EMAIL_PREVIEWS_LIST_CLIENTS: Operation[PreviewClients] = Operation(
    "email_previews_list_clients",
    "GET",
    "/v1/preview/tests/clients",
    result=("model", "PreviewClients"),
    tag="email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EMAIL_PREVIEWS_REPROCESS: Operation[dict[str, PreviewReprocessing | None]] = Operation(
    "email_previews_reprocess",
    "PUT",
    "/v1/preview/tests/{test_id}/results/reprocess",
    result=("map", "PreviewReprocessing"),
    tag="email_previews",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)


def email_previews_create(
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
        EMAIL_PREVIEWS_CREATE,
        "/v2/preview/tests",
        body=Body("json", _content),
    )


def email_previews_create_address() -> Call[PreviewAddress]:
    """The address of the account that makes a preview of each message sent to it."""
    return Call(
        EMAIL_PREVIEWS_CREATE_ADDRESS,
        "/v2/preview/address",
    )


def email_previews_create_export(
    test_id: str, *, clients: str | Sequence[str], test_id_in_body: str | None = None
) -> Call[PreviewExport]:
    """Put the pictures of a preview into a ZIP file. That takes time; ask for the export until it has an address."""
    _content: JsonObject = {}
    _content["clients"] = [_encode.plain("clients", _item) for _item in _encode.many("clients", clients)]
    if test_id_in_body is not None:
        _content["test_id"] = _encode.plain("test_id_in_body", test_id_in_body)
    return Call(
        EMAIL_PREVIEWS_CREATE_EXPORT,
        f"/v2/preview/tests/{_encode.segment('test_id', test_id)}/exports",
        body=Body("json", _content),
    )


def email_previews_delete(test_id: str) -> Call[EmailPreviewDeleted]:
    """Delete a preview with the checks of its content. It cannot be brought back."""
    return Call(
        EMAIL_PREVIEWS_DELETE,
        f"/v2/preview/tests/{_encode.segment('test_id', test_id)}",
    )


def email_previews_get(test_id: str) -> Call[EmailPreview]:
    """How far a preview is, and where the checks of its content can be asked for."""
    return Call(
        EMAIL_PREVIEWS_GET,
        f"/v2/preview/tests/{_encode.segment('test_id', test_id)}",
    )


def email_previews_get_client_results(test_id: str, client_id: str) -> Call[dict[str, PreviewResult | None]]:
    """The pictures of a preview in one mail client."""
    return Call(
        EMAIL_PREVIEWS_GET_CLIENT_RESULTS,
        f"/v2/preview/tests/{_encode.segment('test_id', test_id)}/results/{_encode.segment('client_id', client_id)}",
    )


def email_previews_get_content(test_id: str) -> Call[PreviewContent]:
    """The HTML of a preview as it was given."""
    return Call(
        EMAIL_PREVIEWS_GET_CONTENT,
        f"/v1/preview/tests/{_encode.segment('test_id', test_id)}/content",
    )


def email_previews_get_content_variant(
    test_id: str, variant: Literal["inlinecss", "textonly"] | str
) -> Call[PreviewContent]:
    """The HTML of a preview with its styles put into the elements, or its text only."""
    return Call(
        EMAIL_PREVIEWS_GET_CONTENT_VARIANT,
        f"/v1/preview/tests/{_encode.segment('test_id', test_id)}/content/{_encode.segment('variant', variant)}",
    )


def email_previews_get_export(test_id: str, job_id: str) -> Call[PreviewExport]:
    """One export of a preview."""
    return Call(
        EMAIL_PREVIEWS_GET_EXPORT,
        f"/v2/preview/tests/{_encode.segment('test_id', test_id)}/exports/{_encode.segment('job_id', job_id)}",
    )


def email_previews_get_latest_export(test_id: str) -> Call[PreviewExport]:
    """The export of a preview that was asked for last."""
    return Call(
        EMAIL_PREVIEWS_GET_LATEST_EXPORT,
        f"/v2/preview/tests/{_encode.segment('test_id', test_id)}/exports",
    )


def email_previews_get_results(test_id: str) -> Call[dict[str, PreviewResult | None]]:
    """The pictures of a preview in all its mail clients."""
    return Call(
        EMAIL_PREVIEWS_GET_RESULTS,
        f"/v1/preview/tests/{_encode.segment('test_id', test_id)}/results",
    )


def email_previews_list(
    *,
    from_: str | None = None,
    to: str | None = None,
    subject: str | None = None,
    customer_id: str | None = None,
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
    if customer_id is not None:
        _query.append(("customer_id", _encode.text("customer_id", customer_id)))
    if results is not None:
        _query.append(("results", _encode.integer("results", results)))
    if page is not None:
        _query.append(("page", _encode.integer("page", page)))
    return Call(
        EMAIL_PREVIEWS_LIST,
        "/v2/preview/tests",
        query=_query,
    )


def email_previews_list_clients() -> Call[PreviewClients]:
    """The mail clients that previews can be made for."""
    return Call(
        EMAIL_PREVIEWS_LIST_CLIENTS,
        "/v1/preview/tests/clients",
    )


def email_previews_reprocess(
    test_id: str, *, clients: str | Sequence[str]
) -> Call[dict[str, PreviewReprocessing | None]]:
    """Make the pictures of some mail clients again, free of charge. They replace the old ones."""
    _content: JsonObject = {}
    _content["clients"] = [_encode.plain("clients", _item) for _item in _encode.many("clients", clients)]
    return Call(
        EMAIL_PREVIEWS_REPROCESS,
        f"/v1/preview/tests/{_encode.segment('test_id', test_id)}/results/reprocess",
        body=Body("json", _content),
    )
