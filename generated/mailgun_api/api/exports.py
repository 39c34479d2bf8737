# Written by `make generate` from spec/. Do not edit.
"""Operations on exports: pure functions from arguments to a call. Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        Export,
        ExportList,
    )


EXPORTS_CREATE: Operation[Export] = Operation(
    "exports_create",
    "POST",
    "/v3/exports",
    result=("model", "Export"),
    tag="exports",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
EXPORTS_GET: Operation[Export] = Operation(
    "exports_get",
    "GET",
    "/v3/exports/{export_id}",
    result=("model", "Export"),
    tag="exports",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EXPORTS_GET_DOWNLOAD_URL: Operation[str] = Operation(
    "exports_get_download_url",
    "GET",
    "/v3/exports/{export_id}/download_url",
    result=("location", ""),
    tag="exports",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
EXPORTS_LIST: Operation[ExportList] = Operation(
    "exports_list",
    "GET",
    "/v3/exports",
    result=("model", "ExportList"),
    tag="exports",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def exports_create(*, url: str) -> Call[Export]:
    """Start the export of a list. Ask for it by its id until it is complete."""
    _form: Fields = []
    _form.append(("url", _encode.text("url", url)))
    return Call(
        EXPORTS_CREATE,
        "/v3/exports",
        body=Body("urlencoded", _form),
    )


def exports_get(export_id: str) -> Call[Export]:
    """How far an export is."""
    return Call(
        EXPORTS_GET,
        f"/v3/exports/{_encode.segment('export_id', export_id)}",
    )


def exports_get_download_url(export_id: str) -> Call[str]:
    """Where the file of a complete export can be fetched; that is another host, which must not see the key."""
    return Call(
        EXPORTS_GET_DOWNLOAD_URL,
        f"/v3/exports/{_encode.segment('export_id', export_id)}/download_url",
    )


def exports_list(*, url: str | None = None) -> Call[ExportList]:
    """The exports of the last 24 hours."""
    _query: Query = []
    if url is not None:
        _query.append(("url", _encode.text("url", url)))
    return Call(
        EXPORTS_LIST,
        "/v3/exports",
        query=_query,
    )
