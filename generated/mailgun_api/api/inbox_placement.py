# Written by `make generate` from spec/. Do not edit.
"""Operations on inbox placement: pure functions from arguments to a call. Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ..models import (
        InboxAttributeValues,
        InboxFilters,
        InboxProviderList,
        InboxResultDeleted,
        InboxResultFound,
        InboxResultPage,
        InboxSharingFound,
        InboxTestCreated,
    )


INBOX_PLACEMENT_CREATE_TEST: Operation[InboxTestCreated] = Operation(
    "inbox_placement_create_test",
    "POST",
    "/v4/inbox/tests",
    result=("model", "InboxTestCreated"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
INBOX_PLACEMENT_DELETE_RESULT: Operation[InboxResultDeleted] = Operation(
    "inbox_placement_delete_result",
    "DELETE",
    "/v4/inbox/results/{result_id}",
    result=("model", "InboxResultDeleted"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_GET_RESULT: Operation[InboxResultFound] = Operation(
    "inbox_placement_get_result",
    "GET",
    "/v4/inbox/results/{result_id}",
    result=("model", "InboxResultFound"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_GET_SHARED_RESULT: Operation[InboxResultFound] = Operation(
    "inbox_placement_get_shared_result",
    "GET",
    "/v4/inbox/sharing/public/{share_id}",
    result=("model", "InboxResultFound"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_GET_SHARING: Operation[InboxSharingFound] = Operation(
    "inbox_placement_get_sharing",
    "GET",
    "/v4/inbox/sharing/{result_id}",
    result=("model", "InboxSharingFound"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_LIST_PROVIDERS: Operation[InboxProviderList] = Operation(
    "inbox_placement_list_providers",
    "GET",
    "/v4/inbox/providers",
    result=("model", "InboxProviderList"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_LIST_RESULT_ATTRIBUTE_VALUES: Operation[InboxAttributeValues] = Operation(
    "inbox_placement_list_result_attribute_values",
    "GET",
    "/v4/inbox/results/a/{attribute}",
    result=("model", "InboxAttributeValues"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_LIST_RESULT_ATTRIBUTES: Operation[InboxAttributeValues] = Operation(
    "inbox_placement_list_result_attributes",
    "GET",
    "/v4/inbox/results/a",
    result=("model", "InboxAttributeValues"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_LIST_RESULT_FILTERS: Operation[InboxFilters] = Operation(
    "inbox_placement_list_result_filters",
    "GET",
    "/v4/inbox/results/_filters",
    result=("model", "InboxFilters"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
INBOX_PLACEMENT_LIST_RESULTS: Operation[InboxResultPage] = Operation(
    "inbox_placement_list_results",
    "GET",
    "/v4/inbox/results",
    result=("model", "InboxResultPage"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
INBOX_PLACEMENT_UPDATE_SHARING: Operation[InboxSharingFound] = Operation(
    "inbox_placement_update_sharing",
    "PUT",
    "/v4/inbox/sharing/{result_id}",
    result=("model", "InboxSharingFound"),
    tag="inbox_placement",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def inbox_placement_create_test(
    *,
    from_: str,
    subject: str,
    html: str | None = None,
    template_name: str | None = None,
    account_template_name: str | None = None,
    variables: Mapping[str, Any] | None = None,
    headers: Mapping[str, Any] | None = None,
    seed_list: str | None = None,
    provider_filter: str | Sequence[str] | None = None,
    sending_ip: str | None = None,
    sending_ip_pool_id: str | None = None,
    max_seeds_per_provider: int | None = None,
) -> Call[InboxTestCreated]:
    """Send a test message."""
    _content: JsonObject = {}
    _content["from"] = _encode.plain("from_", from_)
    _content["subject"] = _encode.plain("subject", subject)
    if html is not None:
        _content["html"] = _encode.plain("html", html)
    if template_name is not None:
        _content["template_name"] = _encode.plain("template_name", template_name)
    if account_template_name is not None:
        _content["account_template_name"] = _encode.plain("account_template_name", account_template_name)
    if variables is not None:
        _content["variables"] = _encode.plain("variables", variables)
    if headers is not None:
        _content["headers"] = _encode.plain("headers", headers)
    if seed_list is not None:
        _content["seed_list"] = _encode.plain("seed_list", seed_list)
    if provider_filter is not None:
        _content["provider_filter"] = [
            _encode.plain("provider_filter", _item) for _item in _encode.many("provider_filter", provider_filter)
        ]
    if sending_ip is not None:
        _content["sending_ip"] = _encode.plain("sending_ip", sending_ip)
    if sending_ip_pool_id is not None:
        _content["sending_ip_pool_id"] = _encode.plain("sending_ip_pool_id", sending_ip_pool_id)
    if max_seeds_per_provider is not None:
        _content["max_seeds_per_provider"] = _encode.plain("max_seeds_per_provider", max_seeds_per_provider)
    return Call(
        INBOX_PLACEMENT_CREATE_TEST,
        "/v4/inbox/tests",
        body=Body("json", _content),
    )


def inbox_placement_delete_result(result_id: str, *, provider: str | None = None) -> Call[InboxResultDeleted]:
    """Delete a result."""
    _query: Query = []
    if provider is not None:
        _query.append(("provider", _encode.text("provider", provider)))
    return Call(
        INBOX_PLACEMENT_DELETE_RESULT,
        f"/v4/inbox/results/{_encode.segment('result_id', result_id)}",
        query=_query,
    )


def inbox_placement_get_result(result_id: str, *, provider: str | None = None) -> Call[InboxResultFound]:
    """The result of one test, mailbox by mailbox."""
    _query: Query = []
    if provider is not None:
        _query.append(("provider", _encode.text("provider", provider)))
    return Call(
        INBOX_PLACEMENT_GET_RESULT,
        f"/v4/inbox/results/{_encode.segment('result_id', result_id)}",
        query=_query,
    )


def inbox_placement_get_shared_result(share_id: str) -> Call[InboxResultFound]:
    """A result by the id under which it is shared."""
    return Call(
        INBOX_PLACEMENT_GET_SHARED_RESULT,
        f"/v4/inbox/sharing/public/{_encode.segment('share_id', share_id)}",
    )


def inbox_placement_get_sharing(result_id: str) -> Call[InboxSharingFound]:
    """Whether a result is shared, and under which address."""
    return Call(
        INBOX_PLACEMENT_GET_SHARING,
        f"/v4/inbox/sharing/{_encode.segment('result_id', result_id)}",
    )


def inbox_placement_list_providers() -> Call[InboxProviderList]:
    """The providers that have test mailboxes."""
    return Call(
        INBOX_PLACEMENT_LIST_PROVIDERS,
        "/v4/inbox/providers",
    )


def inbox_placement_list_result_attribute_values(
    attribute: str,
    *,
    sender: str | None = None,
    subject: str | None = None,
    provider: str | None = None,
    target_email: str | None = None,
    time_after: datetime | None = None,
    time_before: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    cursor: str | None = None,
    ascending: bool | None = None,
    sort: str | None = None,
) -> Call[InboxAttributeValues]:
    """All values that an attribute has in the results, to choose from."""
    _query: Query = []
    if sender is not None:
        _query.append(("sender", _encode.text("sender", sender)))
    if subject is not None:
        _query.append(("subject", _encode.text("subject", subject)))
    if provider is not None:
        _query.append(("provider", _encode.text("provider", provider)))
    if target_email is not None:
        _query.append(("target_email", _encode.text("target_email", target_email)))
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
        INBOX_PLACEMENT_LIST_RESULT_ATTRIBUTE_VALUES,
        f"/v4/inbox/results/a/{_encode.segment('attribute', attribute)}",
        query=_query,
    )


def inbox_placement_list_result_attributes() -> Call[InboxAttributeValues]:
    """The attributes whose values `list_result_attribute_values` can give."""
    return Call(
        INBOX_PLACEMENT_LIST_RESULT_ATTRIBUTES,
        "/v4/inbox/results/a",
    )


def inbox_placement_list_result_filters() -> Call[InboxFilters]:
    """The filters that `list_results` takes."""
    return Call(
        INBOX_PLACEMENT_LIST_RESULT_FILTERS,
        "/v4/inbox/results/_filters",
    )


def inbox_placement_list_results(
    *,
    sender: str | None = None,
    subject: str | None = None,
    provider: str | None = None,
    target_email: str | None = None,
    time_after: datetime | None = None,
    time_before: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    cursor: str | None = None,
    ascending: bool | None = None,
    sort: str | None = None,
) -> Call[InboxResultPage]:
    """The results of tests."""
    _query: Query = []
    if sender is not None:
        _query.append(("sender", _encode.text("sender", sender)))
    if subject is not None:
        _query.append(("subject", _encode.text("subject", subject)))
    if provider is not None:
        _query.append(("provider", _encode.text("provider", provider)))
    if target_email is not None:
        _query.append(("target_email", _encode.text("target_email", target_email)))
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
        INBOX_PLACEMENT_LIST_RESULTS,
        "/v4/inbox/results",
        query=_query,
    )


def inbox_placement_update_sharing(result_id: str, *, enabled: bool) -> Call[InboxSharingFound]:
    """Share a result under a new address, or share it no longer."""
    _query: Query = []
    _query.append(("enabled", _encode.boolean("enabled", enabled)))
    return Call(
        INBOX_PLACEMENT_UPDATE_SHARING,
        f"/v4/inbox/sharing/{_encode.segment('result_id', result_id)}",
        query=_query,
    )
