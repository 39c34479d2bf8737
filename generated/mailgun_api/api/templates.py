# Written by `make generate` from spec/. Do not edit.
"""Operations on templates: pure functions from arguments to a call. Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        Message,
        TemplateChanged,
        TemplateCopied,
        TemplateCopyTarget,
        TemplatePage,
        TemplateResult,
        TemplateVersionCopied,
        TemplateVersionPage,
    )


TEMPLATES_COPY: Operation[TemplateCopied] = Operation(
    "templates_copy",
    "PUT",
    "/v3/{domain}/templates/{template_name}/copy",
    result=("model", "TemplateCopied"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TEMPLATES_COPY_VERSION: Operation[TemplateVersionCopied] = Operation(
    "templates_copy_version",
    "PUT",
    "/v3/{domain}/templates/{template_name}/versions/{version_name}/copy/{new_version_name}",
    result=("model", "TemplateVersionCopied"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TEMPLATES_CREATE: Operation[TemplateResult] = Operation(
    "templates_create",
    "POST",
    "/v3/{domain}/templates",
    result=("model", "TemplateResult"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TEMPLATES_CREATE_VERSION: Operation[TemplateResult] = Operation(
    "templates_create_version",
    "POST",
    "/v3/{domain}/templates/{template_name}/versions",
    result=("model", "TemplateResult"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TEMPLATES_DELETE: Operation[TemplateChanged] = Operation(
    "templates_delete",
    "DELETE",
    "/v3/{domain}/templates/{template_name}",
    result=("model", "TemplateChanged"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TEMPLATES_DELETE_ALL: Operation[Message] = Operation(
    "templates_delete_all",
    "DELETE",
    "/v3/{domain}/templates",
    result=("model", "Message"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TEMPLATES_DELETE_VERSION: Operation[TemplateChanged] = Operation(
    "templates_delete_version",
    "DELETE",
    "/v3/{domain}/templates/{template_name}/versions/{version_name}",
    result=("model", "TemplateChanged"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TEMPLATES_GET: Operation[TemplateResult] = Operation(
    "templates_get",
    "GET",
    "/v3/{domain}/templates/{template_name}",
    result=("model", "TemplateResult"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TEMPLATES_GET_VERSION: Operation[TemplateResult] = Operation(
    "templates_get_version",
    "GET",
    "/v3/{domain}/templates/{template_name}/versions/{version_name}",
    result=("model", "TemplateResult"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TEMPLATES_LIST: Operation[TemplatePage] = Operation(
    "templates_list",
    "GET",
    "/v3/{domain}/templates",
    result=("model", "TemplatePage"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
TEMPLATES_LIST_VERSIONS: Operation[TemplateVersionPage] = Operation(
    "templates_list_versions",
    "GET",
    "/v3/{domain}/templates/{template_name}/versions",
    result=("model", "TemplateVersionPage"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("template", "versions"), next=("paging", "next")),
)
TEMPLATES_RENAME: Operation[TemplateChanged] = Operation(
    "templates_rename",
    "PUT",
    "/v3/{domain}/templates/{template_name}/rename/{new_template_name}",
    result=("model", "TemplateChanged"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TEMPLATES_UPDATE: Operation[TemplateChanged] = Operation(
    "templates_update",
    "PUT",
    "/v3/{domain}/templates/{template_name}",
    result=("model", "TemplateChanged"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TEMPLATES_UPDATE_VERSION: Operation[TemplateChanged] = Operation(
    "templates_update_version",
    "PUT",
    "/v3/{domain}/templates/{template_name}/versions/{version_name}",
    result=("model", "TemplateChanged"),
    tag="templates",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def templates_copy(
    domain: str,
    template_name: str,
    *,
    requests: Sequence[TemplateCopyTarget],
    source_versions: str | Sequence[str] | None = None,
) -> Call[TemplateCopied]:
    """Copy a template under new names, also to other domains and accounts."""
    _content: JsonObject = {}
    _content["requests"] = [_encode.plain("requests", _item) for _item in _encode.many("requests", requests)]
    if source_versions is not None:
        _content["source_versions"] = [
            _encode.plain("source_versions", _item) for _item in _encode.many("source_versions", source_versions)
        ]
    return Call(
        TEMPLATES_COPY,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/copy",
        domain=domain,
        body=Body("json", _content),
    )


def templates_copy_version(
    domain: str, template_name: str, version_name: str, new_version_name: str, *, comment: str | None = None
) -> Call[TemplateVersionCopied]:
    """Copy a version within its template under a new tag. A tag that is taken is refused."""
    _query: Query = []
    if comment is not None:
        _query.append(("comment", _encode.text("comment", comment)))
    return Call(
        TEMPLATES_COPY_VERSION,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}/copy/{_encode.segment('new_version_name', new_version_name)}",
        domain=domain,
        query=_query,
    )


def templates_create(
    domain: str,
    *,
    name: str,
    description: str | None = None,
    created_by: str | None = None,
    template: str | None = None,
    tag: str | None = None,
    comment: str | None = None,
    engine: Literal["handlebars"] | str | None = None,
    headers: Mapping[str, Any] | Sequence[Any] | None = None,
) -> Call[TemplateResult]:
    """Create a template; with a content, also its first version, which becomes the active one."""
    _form: Fields = []
    _form.append(("name", _encode.text("name", name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if created_by is not None:
        _form.append(("createdBy", _encode.text("created_by", created_by)))
    if template is not None:
        _form.append(("template", _encode.text("template", template)))
    if tag is not None:
        _form.append(("tag", _encode.text("tag", tag)))
    if comment is not None:
        _form.append(("comment", _encode.text("comment", comment)))
    if engine is not None:
        _form.append(("engine", _encode.text("engine", engine)))
    if headers is not None:
        _form.append(("headers", _encode.json_text("headers", headers)))
    return Call(
        TEMPLATES_CREATE,
        f"/v3/{_encode.segment('domain', domain)}/templates",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def templates_create_version(
    domain: str,
    template_name: str,
    *,
    template: str,
    tag: str,
    comment: str | None = None,
    active: bool | Literal["yes", "no"] | None = None,
    engine: Literal["handlebars"] | str | None = None,
    headers: Mapping[str, Any] | Sequence[Any] | None = None,
) -> Call[TemplateResult]:
    """Add a version to a template; the first one becomes the active one."""
    _form: Fields = []
    _form.append(("template", _encode.text("template", template)))
    _form.append(("tag", _encode.text("tag", tag)))
    if comment is not None:
        _form.append(("comment", _encode.text("comment", comment)))
    if active is not None:
        _form.append(("active", _encode.yes_no("active", active)))
    if engine is not None:
        _form.append(("engine", _encode.text("engine", engine)))
    if headers is not None:
        _form.append(("headers", _encode.json_text("headers", headers)))
    return Call(
        TEMPLATES_CREATE_VERSION,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/versions",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def templates_delete(domain: str, template_name: str) -> Call[TemplateChanged]:
    """Delete a template with all its versions."""
    return Call(
        TEMPLATES_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}",
        domain=domain,
    )


def templates_delete_all(domain: str) -> Call[Message]:
    """Delete all templates of a domain with all their versions."""
    return Call(
        TEMPLATES_DELETE_ALL,
        f"/v3/{_encode.segment('domain', domain)}/templates",
        domain=domain,
    )


def templates_delete_version(domain: str, template_name: str, version_name: str) -> Call[TemplateChanged]:
    """Delete one version of a template."""
    return Call(
        TEMPLATES_DELETE_VERSION,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}",
        domain=domain,
    )


def templates_get(
    domain: str, template_name: str, *, active: bool | Literal["yes", "no"] | None = None
) -> Call[TemplateResult]:
    """One template, on demand with the content of its active version."""
    _query: Query = []
    if active is not None:
        _query.append(("active", _encode.yes_no("active", active)))
    return Call(
        TEMPLATES_GET,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}",
        domain=domain,
        query=_query,
    )


def templates_get_version(domain: str, template_name: str, version_name: str) -> Call[TemplateResult]:
    """One version of a template with its content."""
    return Call(
        TEMPLATES_GET_VERSION,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}",
        domain=domain,
    )


def templates_list(
    domain: str,
    *,
    page: Literal["first", "last", "next", "previous"] | str | None = None,
    limit: int | None = None,
    p: str | None = None,
) -> Call[TemplatePage]:
    """The templates of a domain without their contents, in alphabetical order."""
    _query: Query = []
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if p is not None:
        _query.append(("p", _encode.text("p", p)))
    return Call(
        TEMPLATES_LIST,
        f"/v3/{_encode.segment('domain', domain)}/templates",
        domain=domain,
        query=_query,
    )


def templates_list_versions(
    domain: str,
    template_name: str,
    *,
    page: Literal["first", "last", "next", "previous"] | str | None = None,
    limit: int | None = None,
    p: str | None = None,
) -> Call[TemplateVersionPage]:
    """The versions of a template without their contents."""
    _query: Query = []
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if p is not None:
        _query.append(("p", _encode.text("p", p)))
    return Call(
        TEMPLATES_LIST_VERSIONS,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/versions",
        domain=domain,
        query=_query,
    )


def templates_rename(domain: str, template_name: str, new_template_name: str) -> Call[TemplateChanged]:
    """Give a template another name."""
    return Call(
        TEMPLATES_RENAME,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/rename/{_encode.segment('new_template_name', new_template_name)}",
        domain=domain,
    )


def templates_update(domain: str, template_name: str, *, description: str) -> Call[TemplateChanged]:
    """Change the description of a template. For its name there is `rename`, for its content `update_version`."""
    _form: Fields = []
    _form.append(("description", _encode.text("description", description)))
    return Call(
        TEMPLATES_UPDATE,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def templates_update_version(
    domain: str,
    template_name: str,
    version_name: str,
    *,
    template: str | None = None,
    comment: str | None = None,
    active: bool | Literal["yes", "no"] | None = None,
    headers: Mapping[str, Any] | Sequence[Any] | None = None,
) -> Call[TemplateChanged]:
    """Change a version of a template, or make it the active one. What is absent stays as it is."""
    _form: Fields = []
    if template is not None:
        _form.append(("template", _encode.text("template", template)))
    if comment is not None:
        _form.append(("comment", _encode.text("comment", comment)))
    if active is not None:
        _form.append(("active", _encode.yes_no("active", active)))
    if headers is not None:
        _form.append(("headers", _encode.json_text("headers", headers)))
    return Call(
        TEMPLATES_UPDATE_VERSION,
        f"/v3/{_encode.segment('domain', domain)}/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )
