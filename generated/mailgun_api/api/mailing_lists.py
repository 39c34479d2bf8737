# Written by `make generate` from spec/. Do not edit.
"""Operations on mailing lists: pure functions from arguments to a call. Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        MailingListDeleted,
        MailingListMemberOffsetPage,
        MailingListMemberPage,
        MailingListMemberResult,
        MailingListOffsetPage,
        MailingListPage,
        MailingListResult,
        MailingListUpload,
    )
    from ..types import FileInput


MAILING_LISTS_CREATE: Operation[MailingListResult] = Operation(
    "mailing_lists_create",
    "POST",
    "/v3/lists",
    result=("model", "MailingListResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
MAILING_LISTS_CREATE_MEMBER: Operation[MailingListMemberResult] = Operation(
    "mailing_lists_create_member",
    "POST",
    "/v3/lists/{list_address}/members",
    result=("model", "MailingListMemberResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
MAILING_LISTS_CREATE_MEMBERS: Operation[MailingListUpload] = Operation(
    "mailing_lists_create_members",
    "POST",
    "/v3/lists/{list_address}/members.json",
    result=("model", "MailingListUpload"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
MAILING_LISTS_DELETE: Operation[MailingListDeleted] = Operation(
    "mailing_lists_delete",
    "DELETE",
    "/v3/lists/{list_address}",
    result=("model", "MailingListDeleted"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MAILING_LISTS_DELETE_MEMBER: Operation[MailingListMemberResult] = Operation(
    "mailing_lists_delete_member",
    "DELETE",
    "/v3/lists/{list_address}/members/{member_address}",
    result=("model", "MailingListMemberResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MAILING_LISTS_GET: Operation[MailingListResult] = Operation(
    "mailing_lists_get",
    "GET",
    "/v3/lists/{list_address}",
    result=("model", "MailingListResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MAILING_LISTS_GET_MEMBER: Operation[MailingListMemberResult] = Operation(
    "mailing_lists_get_member",
    "GET",
    "/v3/lists/{list_address}/members/{member_address}",
    result=("model", "MailingListMemberResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MAILING_LISTS_IMPORT_MEMBERS: Operation[MailingListUpload] = Operation(
    "mailing_lists_import_members",
    "POST",
    "/v3/lists/{list_address}/members.csv",
    result=("model", "MailingListUpload"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
MAILING_LISTS_LIST: Operation[MailingListPage] = Operation(
    "mailing_lists_list",
    "GET",
    "/v3/lists/pages",
    result=("model", "MailingListPage"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
MAILING_LISTS_LIST_BY_OFFSET: Operation[MailingListOffsetPage] = Operation(
    "mailing_lists_list_by_offset",
    "GET",
    "/v3/lists",
    result=("model", "MailingListOffsetPage"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
MAILING_LISTS_LIST_MEMBERS: Operation[MailingListMemberPage] = Operation(
    "mailing_lists_list_members",
    "GET",
    "/v3/lists/{list_address}/members/pages",
    result=("model", "MailingListMemberPage"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
MAILING_LISTS_LIST_MEMBERS_BY_OFFSET: Operation[MailingListMemberOffsetPage] = Operation(
    "mailing_lists_list_members_by_offset",
    "GET",
    "/v3/lists/{list_address}/members",
    result=("model", "MailingListMemberOffsetPage"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
MAILING_LISTS_UPDATE: Operation[MailingListResult] = Operation(
    "mailing_lists_update",
    "PUT",
    "/v3/lists/{list_address}",
    result=("model", "MailingListResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MAILING_LISTS_UPDATE_MEMBER: Operation[MailingListMemberResult] = Operation(
    "mailing_lists_update_member",
    "PUT",
    "/v3/lists/{list_address}/members/{member_address}",
    result=("model", "MailingListMemberResult"),
    tag="mailing_lists",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def mailing_lists_create(
    *,
    address: str,
    name: str | None = None,
    description: str | None = None,
    access_level: Literal["everyone", "members", "readonly"] | str | None = None,
    reply_preference: Literal["list", "sender"] | str | None = None,
) -> Call[MailingListResult]:
    """Create a mailing list. An address that is taken is refused."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if access_level is not None:
        _form.append(("access_level", _encode.text("access_level", access_level)))
    if reply_preference is not None:
        _form.append(("reply_preference", _encode.text("reply_preference", reply_preference)))
    return Call(
        MAILING_LISTS_CREATE,
        "/v3/lists",
        body=Body("urlencoded", _form),
    )


def mailing_lists_create_member(
    list_address: str,
    *,
    address: str,
    name: str | None = None,
    vars: Mapping[str, Any] | Sequence[Any] | None = None,
    subscribed: bool | Literal["yes", "no", "true", "false"] | None = None,
    upsert: bool | Literal["yes", "no"] | None = None,
) -> Call[MailingListMemberResult]:
    """Add one member to a mailing list. Someone who is on it already is refused unless `upsert` is set."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if vars is not None:
        _form.append(("vars", _encode.json_text("vars", vars)))
    if subscribed is not None:
        _form.append(("subscribed", _encode.yes_no("subscribed", subscribed)))
    if upsert is not None:
        _form.append(("upsert", _encode.yes_no("upsert", upsert)))
    return Call(
        MAILING_LISTS_CREATE_MEMBER,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members",
        body=Body("urlencoded", _form),
    )


def mailing_lists_create_members(
    list_address: str, *, members: Mapping[str, Any] | Sequence[Any], upsert: bool | Literal["yes", "no"] | None = None
) -> Call[MailingListUpload]:
    """Add up to 1,000 members to a mailing list in one call. More than 100 are added in the background."""
    _form: Fields = []
    _form.append(("members", _encode.json_text("members", members)))
    if upsert is not None:
        _form.append(("upsert", _encode.yes_no("upsert", upsert)))
    return Call(
        MAILING_LISTS_CREATE_MEMBERS,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members.json",
        body=Body("urlencoded", _form),
    )


def mailing_lists_delete(list_address: str) -> Call[MailingListDeleted]:
    """Delete a mailing list together with its members."""
    return Call(
        MAILING_LISTS_DELETE,
        f"/v3/lists/{_encode.segment('list_address', list_address)}",
    )


def mailing_lists_delete_member(list_address: str, member_address: str) -> Call[MailingListMemberResult]:
    """Take a member off a mailing list."""
    return Call(
        MAILING_LISTS_DELETE_MEMBER,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members/{_encode.segment('member_address', member_address)}",
    )


def mailing_lists_get(list_address: str) -> Call[MailingListResult]:
    """One mailing list."""
    return Call(
        MAILING_LISTS_GET,
        f"/v3/lists/{_encode.segment('list_address', list_address)}",
    )


def mailing_lists_get_member(list_address: str, member_address: str) -> Call[MailingListMemberResult]:
    """One member of a mailing list."""
    return Call(
        MAILING_LISTS_GET_MEMBER,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members/{_encode.segment('member_address', member_address)}",
    )


def mailing_lists_import_members(
    list_address: str,
    *,
    members: FileInput,
    subscribed: bool | Literal["yes", "no"] | None = None,
    upsert: bool | Literal["yes", "no"] | None = None,
) -> Call[MailingListUpload]:
    """Add the members of a CSV file to a mailing list. Mailgun reads the file in the background."""
    _form: Fields = []
    _form.append(("members", FilePart("members", members)))
    if subscribed is not None:
        _form.append(("subscribed", _encode.yes_no("subscribed", subscribed)))
    if upsert is not None:
        _form.append(("upsert", _encode.yes_no("upsert", upsert)))
    return Call(
        MAILING_LISTS_IMPORT_MEMBERS,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members.csv",
        body=Body("multipart", _form),
    )


def mailing_lists_list(
    *,
    limit: int | None = None,
    page: Literal["first", "last", "next", "prev"] | str | None = None,
    address: str | None = None,
) -> Call[MailingListPage]:
    """The mailing lists of the account, page by page."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if address is not None:
        _query.append(("address", _encode.text("address", address)))
    return Call(
        MAILING_LISTS_LIST,
        "/v3/lists/pages",
        query=_query,
    )


def mailing_lists_list_by_offset(
    *, limit: int | None = None, skip: int | None = None, address: str | None = None
) -> Call[MailingListOffsetPage]:
    """The mailing lists of the account with their total, by offset; or the one with a given address."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if address is not None:
        _query.append(("address", _encode.text("address", address)))
    return Call(
        MAILING_LISTS_LIST_BY_OFFSET,
        "/v3/lists",
        query=_query,
    )


def mailing_lists_list_members(
    list_address: str,
    *,
    subscribed: bool | Literal["yes", "no"] | None = None,
    limit: int | None = None,
    page: Literal["first", "last", "next", "prev"] | str | None = None,
    address: str | None = None,
) -> Call[MailingListMemberPage]:
    """The members of a mailing list, in alphabetical order of their addresses."""
    _query: Query = []
    if subscribed is not None:
        _query.append(("subscribed", _encode.yes_no("subscribed", subscribed)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if address is not None:
        _query.append(("address", _encode.text("address", address)))
    return Call(
        MAILING_LISTS_LIST_MEMBERS,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members/pages",
        query=_query,
    )


def mailing_lists_list_members_by_offset(
    list_address: str,
    *,
    address: str | None = None,
    subscribed: bool | Literal["yes", "no"] | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> Call[MailingListMemberOffsetPage]:
    """The members of a mailing list with their total, by offset; or the one with a given address."""
    _query: Query = []
    if address is not None:
        _query.append(("address", _encode.text("address", address)))
    if subscribed is not None:
        _query.append(("subscribed", _encode.yes_no("subscribed", subscribed)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        MAILING_LISTS_LIST_MEMBERS_BY_OFFSET,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members",
        query=_query,
    )


def mailing_lists_update(
    list_address: str,
    *,
    address: str | None = None,
    name: str | None = None,
    description: str | None = None,
    access_level: Literal["everyone", "members", "readonly"] | str | None = None,
    reply_preference: Literal["list", "sender"] | str | None = None,
    list_id: str | None = None,
) -> Call[MailingListResult]:
    """Change a mailing list, its address included. What is absent stays as it is."""
    _form: Fields = []
    if address is not None:
        _form.append(("address", _encode.text("address", address)))
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if access_level is not None:
        _form.append(("access_level", _encode.text("access_level", access_level)))
    if reply_preference is not None:
        _form.append(("reply_preference", _encode.text("reply_preference", reply_preference)))
    if list_id is not None:
        _form.append(("list-id", _encode.text("list_id", list_id)))
    return Call(
        MAILING_LISTS_UPDATE,
        f"/v3/lists/{_encode.segment('list_address', list_address)}",
        body=Body("urlencoded", _form),
    )


def mailing_lists_update_member(
    list_address: str,
    member_address: str,
    *,
    address: str | None = None,
    name: str | None = None,
    vars: Mapping[str, Any] | Sequence[Any] | None = None,
    subscribed: bool | Literal["yes", "no"] | None = None,
) -> Call[MailingListMemberResult]:
    """Change a member of a mailing list, the address included. What is absent stays as it is."""
    _form: Fields = []
    if address is not None:
        _form.append(("address", _encode.text("address", address)))
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if vars is not None:
        _form.append(("vars", _encode.json_text("vars", vars)))
    if subscribed is not None:
        _form.append(("subscribed", _encode.yes_no("subscribed", subscribed)))
    return Call(
        MAILING_LISTS_UPDATE_MEMBER,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/members/{_encode.segment('member_address', member_address)}",
        body=Body("urlencoded", _form),
    )
