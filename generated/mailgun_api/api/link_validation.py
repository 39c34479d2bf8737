# Written by `make generate` from spec/. Do not edit.
"""Operations on link validation: pure functions from arguments to a call. Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        InspectTestStarted,
        LinkComparison,
        LinkPosition,
        LinkTestAnswer,
        LinkTestPage,
        Message,
    )
    from ..types import FileInput


LINK_VALIDATION_CREATE: Operation[InspectTestStarted] = Operation(
    "link_validation_create",
    "POST",
    "/v1/inspect/links",
    result=("model", "InspectTestStarted"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
LINK_VALIDATION_CREATE_FROM_HTML: Operation[InspectTestStarted] = Operation(
    "link_validation_create_from_html",
    "POST",
    "/v1/inspect/links/html-validate",
    result=("model", "InspectTestStarted"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
LINK_VALIDATION_DELETE: Operation[Message] = Operation(
    "link_validation_delete",
    "DELETE",
    "/v1/inspect/links/{test_id}",
    result=("model", "Message"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
LINK_VALIDATION_GET: Operation[LinkTestAnswer] = Operation(
    "link_validation_get",
    "GET",
    "/v1/inspect/links/{test_id}",
    result=("model", "LinkTestAnswer"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
LINK_VALIDATION_LIST: Operation[LinkTestPage] = Operation(
    "link_validation_list",
    "GET",
    "/v1/inspect/links",
    result=("model", "LinkTestPage"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("meta", "count")),
)
LINK_VALIDATION_REPROCESS: Operation[InspectTestStarted] = Operation(
    "link_validation_reprocess",
    "POST",
    "/v1/inspect/links/{test_id}",
    result=("model", "InspectTestStarted"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
LINK_VALIDATION_VALIDATE_CSV: Operation[LinkComparison] = Operation(
    "link_validation_validate_csv",
    "POST",
    "/v1/inspect/links/{test_id}/csv",
    result=("model", "LinkComparison"),
    tag="link_validation",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def link_validation_create(
    *,
    links: str | Sequence[str] | None = None,
    links_with_positions: Sequence[LinkPosition] | None = None,
    user_agent: str | None = None,
) -> Call[InspectTestStarted]:
    """Start a test of a list of links."""
    _content: JsonObject = {}
    if links is not None:
        _content["links"] = [_encode.plain("links", _item) for _item in _encode.many("links", links)]
    if links_with_positions is not None:
        _content["linksWithPositions"] = [
            _encode.plain("links_with_positions", _item)
            for _item in _encode.many("links_with_positions", links_with_positions)
        ]
    if user_agent is not None:
        _content["userAgent"] = _encode.plain("user_agent", user_agent)
    return Call(
        LINK_VALIDATION_CREATE,
        "/v1/inspect/links",
        body=Body("json", _content),
    )


def link_validation_create_from_html(
    *,
    html: str | None = None,
    url: str | None = None,
    mime: str | None = None,
    transfer_encoding: str | None = None,
    charset: str | None = None,
) -> Call[InspectTestStarted]:
    """Start a test of the links in the HTML of a message."""
    _content: JsonObject = {}
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
    return Call(
        LINK_VALIDATION_CREATE_FROM_HTML,
        "/v1/inspect/links/html-validate",
        body=Body("json", _content),
    )


def link_validation_delete(test_id: str) -> Call[Message]:
    """Delete a link test."""
    return Call(
        LINK_VALIDATION_DELETE,
        f"/v1/inspect/links/{_encode.segment('test_id', test_id)}",
    )


def link_validation_get(test_id: str) -> Call[LinkTestAnswer]:
    """One link test with its findings."""
    return Call(
        LINK_VALIDATION_GET,
        f"/v1/inspect/links/{_encode.segment('test_id', test_id)}",
    )


def link_validation_list(*, limit: int | None = None, skip: int | None = None) -> Call[LinkTestPage]:
    """The link tests of the account with their findings."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        LINK_VALIDATION_LIST,
        "/v1/inspect/links",
        query=_query,
    )


def link_validation_reprocess(test_id: str) -> Call[InspectTestStarted]:
    """Run a link test again."""
    return Call(
        LINK_VALIDATION_REPROCESS,
        f"/v1/inspect/links/{_encode.segment('test_id', test_id)}",
    )


def link_validation_validate_csv(test_id: str, *, csv: FileInput) -> Call[LinkComparison]:
    """Compare the findings of a link test with a spreadsheet."""
    _form: Fields = []
    _form.append(("csv", FilePart("csv", csv)))
    return Call(
        LINK_VALIDATION_VALIDATE_CSV,
        f"/v1/inspect/links/{_encode.segment('test_id', test_id)}/csv",
        body=Body("multipart", _form),
    )
