# Written by `make generate` from spec/. Do not edit.
"""Operations on ip allowlist: pure functions from arguments to a call. The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        IpAllowlistEntries,
    )


IP_ALLOWLIST_CREATE: Operation[IpAllowlistEntries] = Operation(
    "ip_allowlist_create",
    "POST",
    "/v2/ip_whitelist",
    result=("model", "IpAllowlistEntries"),
    tag="ip_allowlist",
    version="v2",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
IP_ALLOWLIST_DELETE: Operation[IpAllowlistEntries] = Operation(
    "ip_allowlist_delete",
    "DELETE",
    "/v2/ip_whitelist",
    result=("model", "IpAllowlistEntries"),
    tag="ip_allowlist",
    version="v2",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
IP_ALLOWLIST_LIST: Operation[IpAllowlistEntries] = Operation(
    "ip_allowlist_list",
    "GET",
    "/v2/ip_whitelist",
    result=("model", "IpAllowlistEntries"),
    tag="ip_allowlist",
    version="v2",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
IP_ALLOWLIST_UPDATE: Operation[IpAllowlistEntries] = Operation(
    "ip_allowlist_update",
    "PUT",
    "/v2/ip_whitelist",
    result=("model", "IpAllowlistEntries"),
    tag="ip_allowlist",
    version="v2",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)


def ip_allowlist_create(*, address: str, description: str | None = None) -> Call[IpAllowlistEntries]:
    """Put an address on the list. The first one shuts out every other address, this one perhaps included."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        IP_ALLOWLIST_CREATE,
        "/v2/ip_whitelist",
        body=Body("urlencoded", _form),
    )


def ip_allowlist_delete(*, address: str) -> Call[IpAllowlistEntries]:
    """Take an address off the list. When it was the last one, every address is let in again."""
    _query: Query = []
    _query.append(("address", _encode.text("address", address)))
    return Call(
        IP_ALLOWLIST_DELETE,
        "/v2/ip_whitelist",
        query=_query,
    )


def ip_allowlist_list() -> Call[IpAllowlistEntries]:
    """The addresses on the list."""
    return Call(
        IP_ALLOWLIST_LIST,
        "/v2/ip_whitelist",
    )


def ip_allowlist_update(*, address: str, description: str | None = None) -> Call[IpAllowlistEntries]:
    """Change the description of an address on the list."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        IP_ALLOWLIST_UPDATE,
        "/v2/ip_whitelist",
        body=Body("urlencoded", _form),
    )
