# Written by `make generate` from spec/. Do not edit.
"""Operations on accessibility: pure functions from arguments to a call. Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        AccessibilityTest,
        AccessibilityTestPage,
        InspectTestStarted,
        Message,
    )


ACCESSIBILITY_CREATE: Operation[InspectTestStarted] = Operation(
    "accessibility_create",
    "POST",
    "/v1/inspect/accessibility",
    result=("model", "InspectTestStarted"),
    tag="accessibility",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ACCESSIBILITY_DELETE: Operation[Message] = Operation(
    "accessibility_delete",
    "DELETE",
    "/v1/inspect/accessibility/{test_id}",
    result=("model", "Message"),
    tag="accessibility",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ACCESSIBILITY_GET: Operation[AccessibilityTest] = Operation(
    "accessibility_get",
    "GET",
    "/v1/inspect/accessibility/{test_id}",
    result=("model", "AccessibilityTest"),
    tag="accessibility",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ACCESSIBILITY_LIST: Operation[AccessibilityTestPage] = Operation(
    "accessibility_list",
    "GET",
    "/v1/inspect/accessibility",
    result=("model", "AccessibilityTestPage"),
    tag="accessibility",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("meta", "count")),
)


def accessibility_create(*, html: str, encoded: bool | None = None) -> Call[InspectTestStarted]:
    """Start a test of the HTML of a message."""
    _content: JsonObject = {}
    _content["html"] = _encode.plain("html", html)
    if encoded is not None:
        _content["encoded"] = _encode.plain("encoded", encoded)
    return Call(
        ACCESSIBILITY_CREATE,
        "/v1/inspect/accessibility",
        body=Body("json", _content),
    )


def accessibility_delete(test_id: str) -> Call[Message]:
    """Delete an accessibility test."""
    return Call(
        ACCESSIBILITY_DELETE,
        f"/v1/inspect/accessibility/{_encode.segment('test_id', test_id)}",
    )


def accessibility_get(test_id: str) -> Call[AccessibilityTest]:
    """One accessibility test with its findings."""
    return Call(
        ACCESSIBILITY_GET,
        f"/v1/inspect/accessibility/{_encode.segment('test_id', test_id)}",
    )


def accessibility_list(*, limit: int | None = None, skip: int | None = None) -> Call[AccessibilityTestPage]:
    """The accessibility tests of the account with the numbers of their findings."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        ACCESSIBILITY_LIST,
        "/v1/inspect/accessibility",
        query=_query,
    )
