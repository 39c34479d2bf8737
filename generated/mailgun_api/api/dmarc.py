# Written by `make generate` from spec/. Do not edit.
"""Operations on dmarc: pure functions from arguments to a call. What mailbox providers report about mail from your domains that passed or failed DMARC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Query

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import (
        DmarcDomainList,
        DmarcIpResults,
        DmarcRecord,
        DmarcReferral,
        DmarcSetup,
    )


DMARC_CREATE_REFERRAL: Operation[DmarcReferral] = Operation(
    "dmarc_create_referral",
    "POST",
    "/v1/dmarc/referral",
    result=("model", "DmarcReferral"),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DMARC_GET_DOMAIN: Operation[dict[str, Any]] = Operation(
    "dmarc_get_domain",
    "GET",
    "/v1/dmarc/domains/{domain}",
    result=("json", ""),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DMARC_GET_HOST: Operation[dict[str, Any]] = Operation(
    "dmarc_get_host",
    "GET",
    "/v1/dmarc/domains/{domain}/s/{source}/h/{host}",
    result=("json", ""),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DMARC_GET_IP: Operation[DmarcIpResults] = Operation(
    "dmarc_get_ip",
    "GET",
    "/v1/dmarc/domains/{domain}/s/{source}/h/{host}/ip/{ip}",
    result=("model", "DmarcIpResults"),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DMARC_GET_RECORD: Operation[DmarcRecord] = Operation(
    "dmarc_get_record",
    "GET",
    "/v1/dmarc/records/{domain}",
    result=("model", "DmarcRecord"),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DMARC_GET_SETUP: Operation[DmarcSetup] = Operation(
    "dmarc_get_setup",
    "GET",
    "/v1/dmarc/setup",
    result=("model", "DmarcSetup"),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DMARC_GET_SOURCE: Operation[dict[str, Any]] = Operation(
    "dmarc_get_source",
    "GET",
    "/v1/dmarc/domains/{domain}/s/{source}",
    result=("json", ""),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DMARC_LIST_DOMAINS: Operation[DmarcDomainList] = Operation(
    "dmarc_list_domains",
    "GET",
    "/v1/dmarc/domains",
    result=("model", "DmarcDomainList"),
    tag="dmarc",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def dmarc_create_referral(*, email: str) -> Call[DmarcReferral]:
    """A link that registers somebody with Red Sift, the partner behind the DMARC reports."""
    _content: JsonObject = {}
    _content["email"] = _encode.plain("email", email)
    return Call(
        DMARC_CREATE_REFERRAL,
        "/v1/dmarc/referral",
        body=Body("json", _content),
    )


def dmarc_get_domain(domain: str, *, from_: datetime | None = None, to: datetime | None = None) -> Call[dict[str, Any]]:
    """The results of one domain, by source of mail."""
    _query: Query = []
    if from_ is not None:
        _query.append(("from", _encode.epoch_seconds("from_", from_)))
    if to is not None:
        _query.append(("to", _encode.epoch_seconds("to", to)))
    return Call(
        DMARC_GET_DOMAIN,
        f"/v1/dmarc/domains/{_encode.segment('domain', domain)}",
        domain=domain,
        query=_query,
    )


def dmarc_get_host(
    domain: str, source: str, host: str, *, from_: datetime | None = None, to: datetime | None = None
) -> Call[dict[str, Any]]:
    """The results of one host of a source, by IP address."""
    _query: Query = []
    if from_ is not None:
        _query.append(("from", _encode.epoch_seconds("from_", from_)))
    if to is not None:
        _query.append(("to", _encode.epoch_seconds("to", to)))
    return Call(
        DMARC_GET_HOST,
        f"/v1/dmarc/domains/{_encode.segment('domain', domain)}/s/{_encode.segment('source', source)}/h/{_encode.segment('host', host)}",
        domain=domain,
        query=_query,
    )


def dmarc_get_ip(
    domain: str, source: str, host: str, ip: str, *, from_: datetime | None = None, to: datetime | None = None
) -> Call[DmarcIpResults]:
    """The results of one IP address of a host, with each check that failed."""
    _query: Query = []
    if from_ is not None:
        _query.append(("from", _encode.epoch_seconds("from_", from_)))
    if to is not None:
        _query.append(("to", _encode.epoch_seconds("to", to)))
    return Call(
        DMARC_GET_IP,
        f"/v1/dmarc/domains/{_encode.segment('domain', domain)}/s/{_encode.segment('source', source)}/h/{_encode.segment('host', host)}/ip/{_encode.segment('ip', ip)}",
        domain=domain,
        query=_query,
    )


def dmarc_get_record(domain: str) -> Call[DmarcRecord]:
    """The DMARC record that a domain should have in DNS, and the one it has."""
    return Call(
        DMARC_GET_RECORD,
        f"/v1/dmarc/records/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def dmarc_get_setup() -> Call[DmarcSetup]:
    """Whether and since when DMARC reporting is set up for the account."""
    return Call(
        DMARC_GET_SETUP,
        "/v1/dmarc/setup",
    )


def dmarc_get_source(
    domain: str, source: str, *, from_: datetime | None = None, to: datetime | None = None
) -> Call[dict[str, Any]]:
    """The results of one source of a domain's mail, by host."""
    _query: Query = []
    if from_ is not None:
        _query.append(("from", _encode.epoch_seconds("from_", from_)))
    if to is not None:
        _query.append(("to", _encode.epoch_seconds("to", to)))
    return Call(
        DMARC_GET_SOURCE,
        f"/v1/dmarc/domains/{_encode.segment('domain', domain)}/s/{_encode.segment('source', source)}",
        domain=domain,
        query=_query,
    )


def dmarc_list_domains(*, from_: datetime | None = None, to: datetime | None = None) -> Call[DmarcDomainList]:
    """The domains that have DMARC reporting, with their results."""
    _query: Query = []
    if from_ is not None:
        _query.append(("from", _encode.epoch_seconds("from_", from_)))
    if to is not None:
        _query.append(("to", _encode.epoch_seconds("to", to)))
    return Call(
        DMARC_LIST_DOMAINS,
        "/v1/dmarc/domains",
        query=_query,
    )
