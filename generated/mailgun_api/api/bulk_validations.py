# Written by `make generate` from spec/. Do not edit.
"""Operations on bulk validations: pure functions from arguments to a call. Jobs that check the addresses of a file. Each address checked is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        BulkValidation,
        BulkValidationPage,
        Message,
        ValidationStarted,
    )
    from ..types import FileInput


BULK_VALIDATIONS_CREATE: Operation[ValidationStarted] = Operation(
    "bulk_validations_create",
    "POST",
    "/v4/address/validate/bulk/{list_id}",
    result=("model", "ValidationStarted"),
    tag="bulk_validations",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
BULK_VALIDATIONS_DELETE: Operation[Message] = Operation(
    "bulk_validations_delete",
    "DELETE",
    "/v4/address/validate/bulk/{list_id}",
    result=("model", "Message"),
    tag="bulk_validations",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
BULK_VALIDATIONS_GET: Operation[BulkValidation] = Operation(
    "bulk_validations_get",
    "GET",
    "/v4/address/validate/bulk/{list_id}",
    result=("model", "BulkValidation"),
    tag="bulk_validations",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
BULK_VALIDATIONS_LIST: Operation[BulkValidationPage] = Operation(
    "bulk_validations_list",
    "GET",
    "/v4/address/validate/bulk",
    result=("model", "BulkValidationPage"),
    tag="bulk_validations",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("jobs",), next=("paging", "next")),
)


def bulk_validations_create(list_id: str, *, file: FileInput) -> Call[ValidationStarted]:
    """Start to check the addresses of a file."""
    _form: Fields = []
    _form.append(("file", FilePart("file", file)))
    return Call(
        BULK_VALIDATIONS_CREATE,
        f"/v4/address/validate/bulk/{_encode.segment('list_id', list_id)}",
        body=Body("multipart", _form),
    )


def bulk_validations_delete(list_id: str) -> Call[Message]:
    """Cancel a job that runs, or delete what a finished one found."""
    return Call(
        BULK_VALIDATIONS_DELETE,
        f"/v4/address/validate/bulk/{_encode.segment('list_id', list_id)}",
    )


def bulk_validations_get(list_id: str) -> Call[BulkValidation]:
    """How far a job is, and what it found."""
    return Call(
        BULK_VALIDATIONS_GET,
        f"/v4/address/validate/bulk/{_encode.segment('list_id', list_id)}",
    )


def bulk_validations_list(
    *,
    limit: int | None = None,
    page: Literal["first", "last", "next", "prev"] | str | None = None,
    pivot: str | None = None,
) -> Call[BulkValidationPage]:
    """All jobs, newest first."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if pivot is not None:
        _query.append(("pivot", _encode.text("pivot", pivot)))
    return Call(
        BULK_VALIDATIONS_LIST,
        "/v4/address/validate/bulk",
        query=_query,
    )
