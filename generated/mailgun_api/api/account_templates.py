# Written by `make generate` from spec/. Do not edit.
"""Operations on account templates: pure functions from arguments to a call. Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""

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


ACCOUNT_TEMPLATES_COPY: Operation[TemplateCopied] = Operation(
    "account_templates_copy",
    "PUT",
    "/v4/templates/{template_name}/copy",
    result=("model", "TemplateCopied"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_TEMPLATES_COPY_VERSION: Operation[TemplateVersionCopied] = Operation(
    "account_templates_copy_version",
    "PUT",
    "/v4/templates/{template_name}/versions/{version_name}/copy/{new_version_name}",
    result=("model", "TemplateVersionCopied"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_TEMPLATES_CREATE: Operation[TemplateResult] = Operation(
    "account_templates_create",
    "POST",
    "/v4/templates",
    result=("model", "TemplateResult"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_TEMPLATES_CREATE_VERSION: Operation[TemplateResult] = Operation(
    "account_templates_create_version",
    "POST",
    "/v4/templates/{template_name}/versions",
    result=("model", "TemplateResult"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_TEMPLATES_DELETE: Operation[TemplateChanged] = Operation(
    "account_templates_delete",
    "DELETE",
    "/v4/templates/{template_name}",
    result=("model", "TemplateChanged"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_TEMPLATES_DELETE_ALL: Operation[Message] = Operation(
    "account_templates_delete_all",
    "DELETE",
    "/v4/templates",
    result=("model", "Message"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_TEMPLATES_DELETE_VERSION: Operation[TemplateChanged] = Operation(
    "account_templates_delete_version",
    "DELETE",
    "/v4/templates/{template_name}/versions/{version_name}",
    result=("model", "TemplateChanged"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_TEMPLATES_GET: Operation[TemplateResult] = Operation(
    "account_templates_get",
    "GET",
    "/v4/templates/{template_name}",
    result=("model", "TemplateResult"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_TEMPLATES_GET_VERSION: Operation[TemplateResult] = Operation(
    "account_templates_get_version",
    "GET",
    "/v4/templates/{template_name}/versions/{version_name}",
    result=("model", "TemplateResult"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_TEMPLATES_LIST: Operation[TemplatePage] = Operation(
    "account_templates_list",
    "GET",
    "/v4/templates",
    result=("model", "TemplatePage"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
ACCOUNT_TEMPLATES_LIST_VERSIONS: Operation[TemplateVersionPage] = Operation(
    "account_templates_list_versions",
    "GET",
    "/v4/templates/{template_name}/versions",
    result=("model", "TemplateVersionPage"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("template", "versions"), next=("paging", "next")),
)
ACCOUNT_TEMPLATES_RENAME: Operation[TemplateChanged] = Operation(
    "account_templates_rename",
    "PUT",
    "/v4/templates/{template_name}/rename/{new_template_name}",
    result=("model", "TemplateChanged"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_TEMPLATES_UPDATE: Operation[TemplateChanged] = Operation(
    "account_templates_update",
    "PUT",
    "/v4/templates/{template_name}",
    result=("model", "TemplateChanged"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_TEMPLATES_UPDATE_VERSION: Operation[TemplateChanged] = Operation(
    "account_templates_update_version",
    "PUT",
    "/v4/templates/{template_name}/versions/{version_name}",
    result=("model", "TemplateChanged"),
    tag="account_templates",
    version="v4",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)


def account_templates_copy(
    template_name: str, *, requests: Sequence[TemplateCopyTarget], source_versions: str | Sequence[str] | None = None
) -> Call[TemplateCopied]:
    """Copy a template of the account under new names, also to domains and other accounts."""
    _content: JsonObject = {}
    _content["requests"] = [_encode.plain("requests", _item) for _item in _encode.many("requests", requests)]
    if source_versions is not None:
        _content["source_versions"] = [
            _encode.plain("source_versions", _item) for _item in _encode.many("source_versions", source_versions)
        ]
    return Call(
        ACCOUNT_TEMPLATES_COPY,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/copy",
        body=Body("json", _content),
    )


def account_templates_copy_version(
    template_name: str, version_name: str, new_version_name: str, *, comment: str | None = None
) -> Call[TemplateVersionCopied]:
    """Copy a version within its template under a new tag."""
    _query: Query = []
    if comment is not None:
        _query.append(("comment", _encode.text("comment", comment)))
    return Call(
        ACCOUNT_TEMPLATES_COPY_VERSION,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}/copy/{_encode.segment('new_version_name', new_version_name)}",
        query=_query,
    )


def account_templates_create(
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
    """Create a template of the account; with a content, also its first version, which becomes the active one."""
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
        ACCOUNT_TEMPLATES_CREATE,
        "/v4/templates",
        body=Body("urlencoded", _form),
    )


def account_templates_create_version(
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
        ACCOUNT_TEMPLATES_CREATE_VERSION,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/versions",
        body=Body("urlencoded", _form),
    )


def account_templates_delete(template_name: str) -> Call[TemplateChanged]:
    """Delete a template with all its versions."""
    return Call(
        ACCOUNT_TEMPLATES_DELETE,
        f"/v4/templates/{_encode.segment('template_name', template_name)}",
    )


def account_templates_delete_all() -> Call[Message]:
    """Delete all templates of the account with all their versions. Those of domains stay."""
    return Call(
        ACCOUNT_TEMPLATES_DELETE_ALL,
        "/v4/templates",
    )


def account_templates_delete_version(template_name: str, version_name: str) -> Call[TemplateChanged]:
    """Delete one version of a template."""
    return Call(
        ACCOUNT_TEMPLATES_DELETE_VERSION,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}",
    )


def account_templates_get(
    template_name: str, *, active: bool | Literal["yes", "no"] | None = None
) -> Call[TemplateResult]:
    """One template, on demand with the content of its active version."""
    _query: Query = []
    if active is not None:
        _query.append(("active", _encode.yes_no("active", active)))
    return Call(
        ACCOUNT_TEMPLATES_GET,
        f"/v4/templates/{_encode.segment('template_name', template_name)}",
        query=_query,
    )


def account_templates_get_version(template_name: str, version_name: str) -> Call[TemplateResult]:
    """One version of a template with its content."""
    return Call(
        ACCOUNT_TEMPLATES_GET_VERSION,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}",
    )


def account_templates_list(
    *,
    page: Literal["first", "last", "next", "previous"] | str | None = None,
    limit: int | None = None,
    p: str | None = None,
) -> Call[TemplatePage]:
    """The templates of the account without their contents."""
    _query: Query = []
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if p is not None:
        _query.append(("p", _encode.text("p", p)))
    return Call(
        ACCOUNT_TEMPLATES_LIST,
        "/v4/templates",
        query=_query,
    )


def account_templates_list_versions(
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
        ACCOUNT_TEMPLATES_LIST_VERSIONS,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/versions",
        query=_query,
    )


def account_templates_rename(template_name: str, new_template_name: str) -> Call[TemplateChanged]:
    """Give a template of the account another name."""
    return Call(
        ACCOUNT_TEMPLATES_RENAME,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/rename/{_encode.segment('new_template_name', new_template_name)}",
    )


def account_templates_update(template_name: str, *, description: str) -> Call[TemplateChanged]:
    """Change the description of a template. For its name there is `rename`, for its content `update_version`."""
    _form: Fields = []
    _form.append(("description", _encode.text("description", description)))
    return Call(
        ACCOUNT_TEMPLATES_UPDATE,
        f"/v4/templates/{_encode.segment('template_name', template_name)}",
        body=Body("urlencoded", _form),
    )


def account_templates_update_version(
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
        ACCOUNT_TEMPLATES_UPDATE_VERSION,
        f"/v4/templates/{_encode.segment('template_name', template_name)}/versions/{_encode.segment('version_name', version_name)}",
        body=Body("urlencoded", _form),
    )
