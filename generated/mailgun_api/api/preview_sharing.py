# Written by `make generate` from spec/. Do not edit.
"""Operations on preview sharing: pure functions from arguments to a call. Links under which a preview of a message can be looked at without an account. A preview has one link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        Message,
        PreviewShare,
        SharedPreview,
    )


PREVIEW_SHARING_CREATE: Operation[Message] = Operation(
    "preview_sharing_create",
    "POST",
    "/v1/preview/sharing",
    result=("model", "Message"),
    tag="preview_sharing",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
PREVIEW_SHARING_DELETE: Operation[Message] = Operation(
    "preview_sharing_delete",
    "DELETE",
    "/v1/preview/sharing/{test_id}",
    result=("model", "Message"),
    tag="preview_sharing",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
PREVIEW_SHARING_GET: Operation[PreviewShare] = Operation(
    "preview_sharing_get",
    "GET",
    "/v1/preview/sharing/{test_id}",
    result=("model", "PreviewShare"),
    tag="preview_sharing",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
PREVIEW_SHARING_GET_PUBLIC: Operation[SharedPreview] = Operation(
    "preview_sharing_get_public",
    "GET",
    "/v1/preview/sharing/public/{url_uuid}",
    result=("model", "SharedPreview"),
    tag="preview_sharing",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
PREVIEW_SHARING_ROTATE: Operation[PreviewShare] = Operation(
    "preview_sharing_rotate",
    "POST",
    "/v1/preview/sharing/{test_id}/rotate",
    result=("model", "PreviewShare"),
    tag="preview_sharing",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
PREVIEW_SHARING_UPDATE: Operation[Message] = Operation(
    "preview_sharing_update",
    "PUT",
    "/v1/preview/sharing/{test_id}",
    result=("model", "Message"),
    tag="preview_sharing",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def preview_sharing_create(*, test_id: str) -> Call[Message]:
    """Make a link to a preview. The answer does not hold it; ask for it afterwards."""
    _content: JsonObject = {}
    _content["test_id"] = _encode.plain("test_id", test_id)
    return Call(
        PREVIEW_SHARING_CREATE,
        "/v1/preview/sharing",
        body=Body("json", _content),
    )


def preview_sharing_delete(test_id: str, *, url_uuid: str) -> Call[Message]:
    """Delete the link to a preview. The preview stays."""
    _query: Query = []
    _query.append(("url_uuid", _encode.text("url_uuid", url_uuid)))
    return Call(
        PREVIEW_SHARING_DELETE,
        f"/v1/preview/sharing/{_encode.segment('test_id', test_id)}",
        query=_query,
    )


def preview_sharing_get(test_id: str) -> Call[PreviewShare]:
    """The link to a preview."""
    return Call(
        PREVIEW_SHARING_GET,
        f"/v1/preview/sharing/{_encode.segment('test_id', test_id)}",
    )


def preview_sharing_get_public(url_uuid: str) -> Call[SharedPreview]:
    """What is to be seen under a link."""
    return Call(
        PREVIEW_SHARING_GET_PUBLIC,
        f"/v1/preview/sharing/public/{_encode.segment('url_uuid', url_uuid)}",
    )


def preview_sharing_rotate(test_id: str, *, url_uuid: str) -> Call[PreviewShare]:
    """Replace the link to a preview by another. The old one leads nowhere from then on."""
    _query: Query = []
    _query.append(("url_uuid", _encode.text("url_uuid", url_uuid)))
    return Call(
        PREVIEW_SHARING_ROTATE,
        f"/v1/preview/sharing/{_encode.segment('test_id', test_id)}/rotate",
        query=_query,
    )


def preview_sharing_update(test_id: str, *, url_uuid: str, enabled: bool) -> Call[Message]:
    """Switch the link to a preview on or off."""
    _query: Query = []
    _query.append(("url_uuid", _encode.text("url_uuid", url_uuid)))
    _content: JsonObject = {}
    _content["enabled"] = _encode.plain("enabled", enabled)
    return Call(
        PREVIEW_SHARING_UPDATE,
        f"/v1/preview/sharing/{_encode.segment('test_id', test_id)}",
        query=_query,
        body=Body("json", _content),
    )
