# Written by `make generate` from spec/. Do not edit.
"""Operations on validation previews: pure functions from arguments to a call. Free estimates of how good the addresses of a file are, from a sample of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation

if TYPE_CHECKING:
    from ..models import (
        ValidationPreviewFound,
        ValidationPreviewList,
        ValidationPreviewPromoted,
        ValidationStarted,
    )
    from ..types import FileInput


VALIDATION_PREVIEWS_CREATE: Operation[ValidationStarted] = Operation(
    "validation_previews_create",
    "POST",
    "/v4/address/validate/preview/{list_id}",
    result=("model", "ValidationStarted"),
    tag="validation_previews",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
VALIDATION_PREVIEWS_DELETE: Operation[None] = Operation(
    "validation_previews_delete",
    "DELETE",
    "/v4/address/validate/preview/{list_id}",
    result=("none", ""),
    tag="validation_previews",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
VALIDATION_PREVIEWS_GET: Operation[ValidationPreviewFound] = Operation(
    "validation_previews_get",
    "GET",
    "/v4/address/validate/preview/{list_id}",
    result=("model", "ValidationPreviewFound"),
    tag="validation_previews",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
VALIDATION_PREVIEWS_LIST: Operation[ValidationPreviewList] = Operation(
    "validation_previews_list",
    "GET",
    "/v4/address/validate/preview",
    result=("model", "ValidationPreviewList"),
    tag="validation_previews",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
VALIDATION_PREVIEWS_PROMOTE: Operation[ValidationPreviewPromoted] = Operation(
    "validation_previews_promote",
    "PUT",
    "/v4/address/validate/preview/{list_id}",
    result=("model", "ValidationPreviewPromoted"),
    tag="validation_previews",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)


def validation_previews_create(list_id: str, *, file: FileInput) -> Call[ValidationStarted]:
    """Start a preview of the addresses of a file."""
    _form: Fields = []
    _form.append(("file", FilePart("file", file)))
    return Call(
        VALIDATION_PREVIEWS_CREATE,
        f"/v4/address/validate/preview/{_encode.segment('list_id', list_id)}",
        body=Body("multipart", _form),
    )


def validation_previews_delete(list_id: str) -> Call[None]:
    """Delete a preview."""
    return Call(
        VALIDATION_PREVIEWS_DELETE,
        f"/v4/address/validate/preview/{_encode.segment('list_id', list_id)}",
    )


def validation_previews_get(list_id: str) -> Call[ValidationPreviewFound]:
    """How far a preview is, and what it found."""
    return Call(
        VALIDATION_PREVIEWS_GET,
        f"/v4/address/validate/preview/{_encode.segment('list_id', list_id)}",
    )


def validation_previews_list() -> Call[ValidationPreviewList]:
    """All previews."""
    return Call(
        VALIDATION_PREVIEWS_LIST,
        "/v4/address/validate/preview",
    )


def validation_previews_promote(list_id: str) -> Call[ValidationPreviewPromoted]:
    """Check all addresses of a preview, as a paid job of `bulk_validations`."""
    return Call(
        VALIDATION_PREVIEWS_PROMOTE,
        f"/v4/address/validate/preview/{_encode.segment('list_id', list_id)}",
    )
