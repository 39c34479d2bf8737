# Written by `make generate` from spec/. Do not edit.
"""Operations on tags: pure functions from arguments to a call. The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination

if TYPE_CHECKING:
    from ..models import (
        Message,
        TagLimits,
        TagPage,
        TagPagination,
    )


TAGS_DELETE: Operation[Message] = Operation(
    "tags_delete",
    "DELETE",
    "/v1/analytics/tags",
    result=("model", "Message"),
    tag="tags",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TAGS_GET_LIMITS: Operation[TagLimits] = Operation(
    "tags_get_limits",
    "GET",
    "/v1/analytics/tags/limits",
    result=("model", "TagLimits"),
    tag="tags",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TAGS_LIST: Operation[TagPage] = Operation(
    "tags_list",
    "POST",
    "/v1/analytics/tags",
    result=("model", "TagPage"),
    tag="tags",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("body-skip-limit", ("items",), total=("pagination", "total")),
)
TAGS_UPDATE: Operation[Message] = Operation(
    "tags_update",
    "PUT",
    "/v1/analytics/tags",
    result=("model", "Message"),
    tag="tags",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def tags_delete(*, tag: str) -> Call[Message]:
    """Delete a tag."""
    _content: JsonObject = {}
    _content["tag"] = _encode.plain("tag", tag)
    return Call(
        TAGS_DELETE,
        "/v1/analytics/tags",
        body=Body("json", _content),
    )


def tags_get_limits() -> Call[TagLimits]:
    """How many tags an account has and may have."""
    return Call(
        TAGS_GET_LIMITS,
        "/v1/analytics/tags/limits",
    )


def tags_list(
    *,
    tag: str | None = None,
    include_subaccounts: bool | None = None,
    include_metrics: bool | None = None,
    pagination: TagPagination | None = None,
) -> Call[TagPage]:
    """The tags of an account, or those that start with a text."""
    _content: JsonObject = {}
    if tag is not None:
        _content["tag"] = _encode.plain("tag", tag)
    if include_subaccounts is not None:
        _content["include_subaccounts"] = _encode.plain("include_subaccounts", include_subaccounts)
    if include_metrics is not None:
        _content["include_metrics"] = _encode.plain("include_metrics", include_metrics)
    if pagination is not None:
        _content["pagination"] = _encode.plain("pagination", pagination)
    return Call(
        TAGS_LIST,
        "/v1/analytics/tags",
        body=Body("json", _content),
    )


def tags_update(*, tag: str, description: str | None = None) -> Call[Message]:
    """Change the description of a tag."""
    _content: JsonObject = {}
    _content["tag"] = _encode.plain("tag", tag)
    if description is not None:
        _content["description"] = _encode.plain("description", description)
    return Call(
        TAGS_UPDATE,
        "/v1/analytics/tags",
        body=Body("json", _content),
    )
