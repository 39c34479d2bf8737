# Written by `make generate` from spec/. Do not edit.
"""Operations on code analysis: pure functions from arguments to a call. Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        CodeDictionary,
        CodeTest,
        CodeTestPage,
        CodeTestStarted,
        CodeVersions,
        Message,
    )


CODE_ANALYSIS_CREATE: Operation[CodeTestStarted] = Operation(
    "code_analysis_create",
    "POST",
    "/v1/inspect/analyze",
    result=("model", "CodeTestStarted"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
CODE_ANALYSIS_CREATE_VERSION: Operation[CodeTestStarted] = Operation(
    "code_analysis_create_version",
    "POST",
    "/v1/inspect/analyze/{test_id}",
    result=("model", "CodeTestStarted"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
CODE_ANALYSIS_DELETE: Operation[Message] = Operation(
    "code_analysis_delete",
    "DELETE",
    "/v1/inspect/analyze/{test_id}",
    result=("model", "Message"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CODE_ANALYSIS_GET: Operation[CodeTest] = Operation(
    "code_analysis_get",
    "GET",
    "/v1/inspect/analyze/{test_id}",
    result=("model", "CodeTest"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CODE_ANALYSIS_GET_DICTIONARY: Operation[CodeDictionary] = Operation(
    "code_analysis_get_dictionary",
    "GET",
    "/v1/inspect/analyze/dictionary",
    result=("model", "CodeDictionary"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CODE_ANALYSIS_GET_VERSION: Operation[CodeTest] = Operation(
    "code_analysis_get_version",
    "GET",
    "/v1/inspect/analyze/{test_id}/versions/{version}",
    result=("model", "CodeTest"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CODE_ANALYSIS_LIST: Operation[CodeTestPage] = Operation(
    "code_analysis_list",
    "GET",
    "/v1/inspect/analyze",
    result=("model", "CodeTestPage"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("meta", "count")),
)
CODE_ANALYSIS_LIST_VERSIONS: Operation[CodeVersions] = Operation(
    "code_analysis_list_versions",
    "GET",
    "/v1/inspect/analyze/{test_id}/versions",
    result=("model", "CodeVersions"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CODE_ANALYSIS_UPDATE_INSTANCE: Operation[CodeTest] = Operation(
    "code_analysis_update_instance",
    "POST",
    "/v1/inspect/analyze/{test_id}/resolve/{instance_id}",
    result=("model", "CodeTest"),
    tag="code_analysis",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def code_analysis_create(
    *,
    html: str | None = None,
    url: str | None = None,
    mime: str | None = None,
    transfer_encoding: str | None = None,
    charset: str | None = None,
) -> Call[CodeTestStarted]:
    """Start a test of the code of a message."""
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
        CODE_ANALYSIS_CREATE,
        "/v1/inspect/analyze",
        body=Body("json", _content),
    )


def code_analysis_create_version(
    test_id: str,
    *,
    html: str | None = None,
    url: str | None = None,
    mime: str | None = None,
    transfer_encoding: str | None = None,
    charset: str | None = None,
) -> Call[CodeTestStarted]:
    """Start a test of a new state of a message, as the next version of an earlier test."""
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
        CODE_ANALYSIS_CREATE_VERSION,
        f"/v1/inspect/analyze/{_encode.segment('test_id', test_id)}",
        body=Body("json", _content),
    )


def code_analysis_delete(test_id: str) -> Call[Message]:
    """Delete a code test with all its versions."""
    return Call(
        CODE_ANALYSIS_DELETE,
        f"/v1/inspect/analyze/{_encode.segment('test_id', test_id)}",
    )


def code_analysis_get(
    test_id: str,
    *,
    slug: str | None = None,
    support_type: Literal["a", "n", "u", "y"] | str | None = None,
    application_type: Literal["desktop", "mobile", "web"] | str | None = None,
    group_by: Literal["notes"] | str | None = None,
) -> Call[CodeTest]:
    """The findings of the latest version of a code test."""
    _query: Query = []
    if slug is not None:
        _query.append(("slug", _encode.text("slug", slug)))
    if support_type is not None:
        _query.append(("support_type", _encode.text("support_type", support_type)))
    if application_type is not None:
        _query.append(("application_type", _encode.text("application_type", application_type)))
    if group_by is not None:
        _query.append(("group_by", _encode.text("group_by", group_by)))
    return Call(
        CODE_ANALYSIS_GET,
        f"/v1/inspect/analyze/{_encode.segment('test_id', test_id)}",
        query=_query,
    )


def code_analysis_get_dictionary() -> Call[CodeDictionary]:
    """What the codes in the findings stand for."""
    return Call(
        CODE_ANALYSIS_GET_DICTIONARY,
        "/v1/inspect/analyze/dictionary",
    )


def code_analysis_get_version(
    test_id: str,
    version: str,
    *,
    slug: str | None = None,
    support_type: Literal["a", "n", "u", "y"] | str | None = None,
    application_type: Literal["desktop", "mobile", "web"] | str | None = None,
    group_by: Literal["notes"] | str | None = None,
) -> Call[CodeTest]:
    """The findings of one version of a code test."""
    _query: Query = []
    if slug is not None:
        _query.append(("slug", _encode.text("slug", slug)))
    if support_type is not None:
        _query.append(("support_type", _encode.text("support_type", support_type)))
    if application_type is not None:
        _query.append(("application_type", _encode.text("application_type", application_type)))
    if group_by is not None:
        _query.append(("group_by", _encode.text("group_by", group_by)))
    return Call(
        CODE_ANALYSIS_GET_VERSION,
        f"/v1/inspect/analyze/{_encode.segment('test_id', test_id)}/versions/{_encode.segment('version', version)}",
        query=_query,
    )


def code_analysis_list(
    *,
    status: Literal["Completed", "Failed", "Processing"] | str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> Call[CodeTestPage]:
    """The code tests of the account, each with its latest version."""
    _query: Query = []
    if status is not None:
        _query.append(("status", _encode.text("status", status)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        CODE_ANALYSIS_LIST,
        "/v1/inspect/analyze",
        query=_query,
    )


def code_analysis_list_versions(test_id: str) -> Call[CodeVersions]:
    """The versions of a code test."""
    return Call(
        CODE_ANALYSIS_LIST_VERSIONS,
        f"/v1/inspect/analyze/{_encode.segment('test_id', test_id)}/versions",
    )


def code_analysis_update_instance(test_id: str, instance_id: str, *, resolved: bool) -> Call[CodeTest]:
    """Note of one place in the latest version of a code test whether it is put right."""
    _content: JsonObject = {}
    _content["resolved"] = _encode.plain("resolved", resolved)
    return Call(
        CODE_ANALYSIS_UPDATE_INSTANCE,
        f"/v1/inspect/analyze/{_encode.segment('test_id', test_id)}/resolve/{_encode.segment('instance_id', instance_id)}",
        body=Body("json", _content),
    )
