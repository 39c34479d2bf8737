# Written by `make generate` from spec/. Do not edit.
"""Operations on seed lists: pure functions from arguments to a call. Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import (
        InboxAttributeValues,
        InboxFilters,
        SeedList,
        SeedListFound,
        SeedListPage,
    )


SEED_LISTS_CREATE: Operation[SeedList] = Operation(
    "seed_lists_create",
    "POST",
    "/v4/inbox/seedlists",
    result=("model", "SeedList"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
SEED_LISTS_DELETE: Operation[None] = Operation(
    "seed_lists_delete",
    "DELETE",
    "/v4/inbox/seedlists/{address}",
    result=("none", ""),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEED_LISTS_GET: Operation[SeedListFound] = Operation(
    "seed_lists_get",
    "GET",
    "/v4/inbox/seedlists/{address}",
    result=("model", "SeedListFound"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEED_LISTS_LIST: Operation[SeedListPage] = Operation(
    "seed_lists_list",
    "GET",
    "/v4/inbox/seedlists",
    result=("model", "SeedListPage"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
SEED_LISTS_LIST_ATTRIBUTE_VALUES: Operation[InboxAttributeValues] = Operation(
    "seed_lists_list_attribute_values",
    "GET",
    "/v4/inbox/seedlists/a/{attribute}",
    result=("model", "InboxAttributeValues"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEED_LISTS_LIST_ATTRIBUTES: Operation[InboxAttributeValues] = Operation(
    "seed_lists_list_attributes",
    "GET",
    "/v4/inbox/seedlists/a",
    result=("model", "InboxAttributeValues"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEED_LISTS_LIST_FILTERS: Operation[InboxFilters] = Operation(
    "seed_lists_list_filters",
    "GET",
    "/v4/inbox/seedlists/_filters",
    result=("model", "InboxFilters"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEED_LISTS_UPDATE: Operation[SeedList] = Operation(
    "seed_lists_update",
    "PUT",
    "/v4/inbox/seedlists/{address}",
    result=("model", "SeedList"),
    tag="seed_lists",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def seed_lists_create(
    *,
    name: str | None = None,
    provider_filter: str | Sequence[str] | None = None,
    seed_filter: str | None = None,
    sending_domains: str | Sequence[str] | None = None,
    remote_id: str | None = None,
) -> Call[SeedList]:
    """Create a seed list."""
    _form: Fields = []
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if provider_filter is not None:
        _form.extend(
            [
                ("provider_filter", _encode.text("provider_filter", _item))
                for _item in _encode.many("provider_filter", provider_filter)
            ]
        )
    if seed_filter is not None:
        _form.append(("seed_filter", _encode.text("seed_filter", seed_filter)))
    if sending_domains is not None:
        _form.extend(
            [
                ("sending_domains", _encode.text("sending_domains", _item))
                for _item in _encode.many("sending_domains", sending_domains)
            ]
        )
    if remote_id is not None:
        _form.append(("remote_id", _encode.text("remote_id", remote_id)))
    return Call(
        SEED_LISTS_CREATE,
        "/v4/inbox/seedlists",
        body=Body("multipart", _form),
    )


def seed_lists_delete(address: str) -> Call[None]:
    """Delete a seed list and its results."""
    return Call(
        SEED_LISTS_DELETE,
        f"/v4/inbox/seedlists/{_encode.segment('address', address)}",
    )


def seed_lists_get(address: str) -> Call[SeedListFound]:
    """One seed list."""
    return Call(
        SEED_LISTS_GET,
        f"/v4/inbox/seedlists/{_encode.segment('address', address)}",
    )


def seed_lists_list(
    *,
    name: str | None = None,
    time_after: datetime | None = None,
    time_before: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    cursor: str | None = None,
    ascending: bool | None = None,
    sort: str | None = None,
) -> Call[SeedListPage]:
    """The seed lists of the account."""
    _query: Query = []
    if name is not None:
        _query.append(("name", _encode.text("name", name)))
    if time_after is not None:
        _query.append(("time_after", _encode.rfc3339("time_after", time_after)))
    if time_before is not None:
        _query.append(("time_before", _encode.rfc3339("time_before", time_before)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    if cursor is not None:
        _query.append(("cursor", _encode.text("cursor", cursor)))
    if ascending is not None:
        _query.append(("ascending", _encode.boolean("ascending", ascending)))
    if sort is not None:
        _query.append(("sort", _encode.text("sort", sort)))
    return Call(
        SEED_LISTS_LIST,
        "/v4/inbox/seedlists",
        query=_query,
    )


def seed_lists_list_attribute_values(attribute: str) -> Call[InboxAttributeValues]:
    """All values that an attribute has in the seed lists, to choose from."""
    return Call(
        SEED_LISTS_LIST_ATTRIBUTE_VALUES,
        f"/v4/inbox/seedlists/a/{_encode.segment('attribute', attribute)}",
    )


def seed_lists_list_attributes() -> Call[InboxAttributeValues]:
    """The attributes whose values `list_attribute_values` can give."""
    return Call(
        SEED_LISTS_LIST_ATTRIBUTES,
        "/v4/inbox/seedlists/a",
    )


def seed_lists_list_filters() -> Call[InboxFilters]:
    """The filters that `list` takes."""
    return Call(
        SEED_LISTS_LIST_FILTERS,
        "/v4/inbox/seedlists/_filters",
    )


def seed_lists_update(
    address: str,
    *,
    name: str | None = None,
    provider_filter: str | Sequence[str] | None = None,
    seed_filter: str | None = None,
    sending_domains: str | Sequence[str] | None = None,
    regen: bool | None = None,
) -> Call[SeedList]:
    """Change a seed list. Results that are there stay as they are."""
    _form: Fields = []
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if provider_filter is not None:
        _form.extend(
            [
                ("provider_filter", _encode.text("provider_filter", _item))
                for _item in _encode.many("provider_filter", provider_filter)
            ]
        )
    if seed_filter is not None:
        _form.append(("seed_filter", _encode.text("seed_filter", seed_filter)))
    if sending_domains is not None:
        _form.extend(
            [
                ("sending_domains", _encode.text("sending_domains", _item))
                for _item in _encode.many("sending_domains", sending_domains)
            ]
        )
    if regen is not None:
        _form.append(("regen", _encode.boolean("regen", regen)))
    return Call(
        SEED_LISTS_UPDATE,
        f"/v4/inbox/seedlists/{_encode.segment('address', address)}",
        body=Body("multipart", _form),
    )
