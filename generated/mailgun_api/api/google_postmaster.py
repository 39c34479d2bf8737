# Written by `make generate` from spec/. Do not edit.
"""Operations on google postmaster: pure functions from arguments to a call. What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import (
        PostmasterAddressList,
        PostmasterAddressPage,
        PostmasterAddressSummaryPage,
        PostmasterDomainList,
        PostmasterDomainPage,
        PostmasterDomainSummaryPage,
        PostmasterErrorSummaryPage,
        PostmasterFeedbackLoopPage,
        PostmasterSummaryPage,
    )


GOOGLE_POSTMASTER_LIST_ADDRESS_RECORDS: Operation[PostmasterAddressPage] = Operation(
    "google_postmaster_list_address_records",
    "GET",
    "/v1/reputationanalytics/gpt/addresses",
    result=("model", "PostmasterAddressPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_ADDRESS_RECORDS_BY_ADDRESS: Operation[PostmasterAddressPage] = Operation(
    "google_postmaster_list_address_records_by_address",
    "GET",
    "/v1/reputationanalytics/gpt/addresses/{address}",
    result=("model", "PostmasterAddressPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_ADDRESS_RECORDS_BY_DOMAIN: Operation[PostmasterAddressPage] = Operation(
    "google_postmaster_list_address_records_by_domain",
    "GET",
    "/v1/reputationanalytics/gpt/domains/{domain}/addresses",
    result=("model", "PostmasterAddressPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_ADDRESS_SUMMARIES: Operation[PostmasterAddressSummaryPage] = Operation(
    "google_postmaster_list_address_summaries",
    "GET",
    "/v1/reputationanalytics/gpt/summary/addresses",
    result=("model", "PostmasterAddressSummaryPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("summary",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_ADDRESSES: Operation[PostmasterAddressList] = Operation(
    "google_postmaster_list_addresses",
    "GET",
    "/v1/reputationanalytics/gpt/addresses_list",
    result=("model", "PostmasterAddressList"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_DOMAIN_RECORDS: Operation[PostmasterDomainPage] = Operation(
    "google_postmaster_list_domain_records",
    "GET",
    "/v1/reputationanalytics/gpt/domains",
    result=("model", "PostmasterDomainPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_DOMAIN_RECORDS_BY_DOMAIN: Operation[PostmasterDomainPage] = Operation(
    "google_postmaster_list_domain_records_by_domain",
    "GET",
    "/v1/reputationanalytics/gpt/domains/{domain}",
    result=("model", "PostmasterDomainPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_DOMAIN_SUMMARIES: Operation[PostmasterDomainSummaryPage] = Operation(
    "google_postmaster_list_domain_summaries",
    "GET",
    "/v1/reputationanalytics/gpt/summary/domains",
    result=("model", "PostmasterDomainSummaryPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("summary",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_DOMAINS: Operation[PostmasterDomainList] = Operation(
    "google_postmaster_list_domains",
    "GET",
    "/v1/reputationanalytics/gpt/domains_list",
    result=("model", "PostmasterDomainList"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_ERROR_SUMMARIES: Operation[PostmasterErrorSummaryPage] = Operation(
    "google_postmaster_list_error_summaries",
    "GET",
    "/v1/reputationanalytics/gpt/summary/errors",
    result=("model", "PostmasterErrorSummaryPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("summary",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_FEEDBACK_LOOPS: Operation[PostmasterFeedbackLoopPage] = Operation(
    "google_postmaster_list_feedback_loops",
    "GET",
    "/v1/reputationanalytics/gpt/domainsfbl",
    result=("model", "PostmasterFeedbackLoopPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_FEEDBACK_LOOPS_BY_DOMAIN: Operation[PostmasterFeedbackLoopPage] = Operation(
    "google_postmaster_list_feedback_loops_by_domain",
    "GET",
    "/v1/reputationanalytics/gpt/domainsfbl/{domain}",
    result=("model", "PostmasterFeedbackLoopPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("data",), total=("total",)),
)
GOOGLE_POSTMASTER_LIST_SUMMARIES: Operation[PostmasterSummaryPage] = Operation(
    "google_postmaster_list_summaries",
    "GET",
    "/v1/reputationanalytics/gpt/summary",
    result=("model", "PostmasterSummaryPage"),
    tag="google_postmaster",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("summary",), total=("total",)),
)


def google_postmaster_list_address_records(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterAddressPage]:
    """What Google says of each IP address, a record for each day."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_ADDRESS_RECORDS,
        "/v1/reputationanalytics/gpt/addresses",
        query=_query,
    )


def google_postmaster_list_address_records_by_address(
    address: str,
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterAddressPage]:
    """What Google says of one IP address, a record for each day."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_ADDRESS_RECORDS_BY_ADDRESS,
        f"/v1/reputationanalytics/gpt/addresses/{_encode.segment('address', address)}",
        query=_query,
    )


def google_postmaster_list_address_records_by_domain(
    domain: str,
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterAddressPage]:
    """What Google says of each IP address of one domain, a record for each day."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_ADDRESS_RECORDS_BY_DOMAIN,
        f"/v1/reputationanalytics/gpt/domains/{_encode.segment('domain', domain)}/addresses",
        domain=domain,
        query=_query,
    )


def google_postmaster_list_address_summaries(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    sort_by: str | None = None,
    order_by: Literal["asc", "desc"] | str | None = None,
    search_field: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterAddressSummaryPage]:
    """The whole range in one record for each IP address."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if sort_by is not None:
        _query.append(("sortBy", _encode.text("sort_by", sort_by)))
    if order_by is not None:
        _query.append(("orderBy", _encode.text("order_by", order_by)))
    if search_field is not None:
        _query.append(("searchField", _encode.text("search_field", search_field)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_ADDRESS_SUMMARIES,
        "/v1/reputationanalytics/gpt/summary/addresses",
        query=_query,
    )


def google_postmaster_list_addresses(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterAddressList]:
    """The IP addresses that Google has data of."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_ADDRESSES,
        "/v1/reputationanalytics/gpt/addresses_list",
        query=_query,
    )


def google_postmaster_list_domain_records(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterDomainPage]:
    """What Google says of each domain, a record for each day."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_DOMAIN_RECORDS,
        "/v1/reputationanalytics/gpt/domains",
        query=_query,
    )


def google_postmaster_list_domain_records_by_domain(
    domain: str,
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterDomainPage]:
    """What Google says of one domain, a record for each day."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_DOMAIN_RECORDS_BY_DOMAIN,
        f"/v1/reputationanalytics/gpt/domains/{_encode.segment('domain', domain)}",
        domain=domain,
        query=_query,
    )


def google_postmaster_list_domain_summaries(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    sort_by: str | None = None,
    order_by: Literal["asc", "desc"] | str | None = None,
    search_field: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterDomainSummaryPage]:
    """The whole range in one record for each domain, with authentication and encryption."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if sort_by is not None:
        _query.append(("sortBy", _encode.text("sort_by", sort_by)))
    if order_by is not None:
        _query.append(("orderBy", _encode.text("order_by", order_by)))
    if search_field is not None:
        _query.append(("searchField", _encode.text("search_field", search_field)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_DOMAIN_SUMMARIES,
        "/v1/reputationanalytics/gpt/summary/domains",
        query=_query,
    )


def google_postmaster_list_domains(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterDomainList]:
    """The domains that Google has data of."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_DOMAINS,
        "/v1/reputationanalytics/gpt/domains_list",
        query=_query,
    )


def google_postmaster_list_error_summaries(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    sort_by: str | None = None,
    order_by: Literal["asc", "desc"] | str | None = None,
    search_field: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterErrorSummaryPage]:
    """The delivery errors of the whole range in one record for each domain."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if sort_by is not None:
        _query.append(("sortBy", _encode.text("sort_by", sort_by)))
    if order_by is not None:
        _query.append(("orderBy", _encode.text("order_by", order_by)))
    if search_field is not None:
        _query.append(("searchField", _encode.text("search_field", search_field)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_ERROR_SUMMARIES,
        "/v1/reputationanalytics/gpt/summary/errors",
        query=_query,
    )


def google_postmaster_list_feedback_loops(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterFeedbackLoopPage]:
    """The identifiers in Google's feedback loop that got spam reports, of all domains."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_FEEDBACK_LOOPS,
        "/v1/reputationanalytics/gpt/domainsfbl",
        query=_query,
    )


def google_postmaster_list_feedback_loops_by_domain(
    domain: str,
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterFeedbackLoopPage]:
    """The identifiers in Google's feedback loop that got spam reports, of one domain."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_FEEDBACK_LOOPS_BY_DOMAIN,
        f"/v1/reputationanalytics/gpt/domainsfbl/{_encode.segment('domain', domain)}",
        domain=domain,
        query=_query,
    )


def google_postmaster_list_summaries(
    *,
    limit: int,
    time_range_start: datetime,
    time_range_end: datetime,
    offset: int | None = None,
    sort_by: str | None = None,
    order_by: Literal["asc", "desc"] | str | None = None,
    search_field: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[PostmasterSummaryPage]:
    """The whole range in one record for each domain."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    _query.append(("limit", _encode.integer("limit", limit)))
    _query.append(("timeRangeStart", _encode.epoch_seconds("time_range_start", time_range_start)))
    _query.append(("timeRangeEnd", _encode.epoch_seconds("time_range_end", time_range_end)))
    if sort_by is not None:
        _query.append(("sortBy", _encode.text("sort_by", sort_by)))
    if order_by is not None:
        _query.append(("orderBy", _encode.text("order_by", order_by)))
    if search_field is not None:
        _query.append(("searchField", _encode.text("search_field", search_field)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        GOOGLE_POSTMASTER_LIST_SUMMARIES,
        "/v1/reputationanalytics/gpt/summary",
        query=_query,
    )
