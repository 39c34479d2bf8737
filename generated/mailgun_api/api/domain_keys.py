# Written by `make generate` from spec/. Do not edit.
"""Operations on domain keys: pure functions from arguments to a call. The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from datetime import timedelta

    from ..models import (
        DkimAuthority,
        DkimRotation,
        DomainKey,
        DomainKeyList,
        DomainKeyPage,
        DomainKeyState,
        Message,
    )


DOMAIN_KEYS_ACTIVATE: Operation[DomainKeyState] = Operation(
    "domain_keys_activate",
    "PUT",
    "/v4/domains/{domain}/keys/{selector}/activate",
    result=("model", "DomainKeyState"),
    tag="domain_keys",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_KEYS_CREATE: Operation[DomainKey] = Operation(
    "domain_keys_create",
    "POST",
    "/v1/dkim/keys",
    result=("model", "DomainKey"),
    tag="domain_keys",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DOMAIN_KEYS_DEACTIVATE: Operation[DomainKeyState] = Operation(
    "domain_keys_deactivate",
    "PUT",
    "/v4/domains/{domain}/keys/{selector}/deactivate",
    result=("model", "DomainKeyState"),
    tag="domain_keys",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_KEYS_DELETE: Operation[Message] = Operation(
    "domain_keys_delete",
    "DELETE",
    "/v1/dkim/keys",
    result=("model", "Message"),
    tag="domain_keys",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_KEYS_LIST: Operation[DomainKeyList] = Operation(
    "domain_keys_list",
    "GET",
    "/v4/domains/{domain}/keys",
    result=("model", "DomainKeyList"),
    tag="domain_keys",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_KEYS_LIST_ALL: Operation[DomainKeyPage] = Operation(
    "domain_keys_list_all",
    "GET",
    "/v1/dkim/keys",
    result=("model", "DomainKeyPage"),
    tag="domain_keys",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
DOMAIN_KEYS_ROTATE: Operation[Message] = Operation(
    "domain_keys_rotate",
    "POST",
    "/v1/dkim_management/domains/{domain}/rotate",
    result=("model", "Message"),
    tag="domain_keys",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DOMAIN_KEYS_UPDATE_AUTHORITY: Operation[DkimAuthority] = Operation(
    "domain_keys_update_authority",
    "PUT",
    "/v3/domains/{domain}/dkim_authority",
    result=("model", "DkimAuthority"),
    tag="domain_keys",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_KEYS_UPDATE_ROTATION: Operation[DkimRotation] = Operation(
    "domain_keys_update_rotation",
    "PUT",
    "/v1/dkim_management/domains/{domain}/rotation",
    result=("model", "DkimRotation"),
    tag="domain_keys",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_KEYS_UPDATE_SELECTOR: Operation[Message] = Operation(
    "domain_keys_update_selector",
    "PUT",
    "/v3/domains/{domain}/dkim_selector",
    result=("model", "Message"),
    tag="domain_keys",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def domain_keys_activate(domain: str, selector: str) -> Call[DomainKeyState]:
    """Let a domain sign with one of its DKIM keys."""
    return Call(
        DOMAIN_KEYS_ACTIVATE,
        f"/v4/domains/{_encode.segment('domain', domain)}/keys/{_encode.segment('selector', selector)}/activate",
        domain=domain,
    )


def domain_keys_create(
    *, signing_domain: str, selector: str, bits: int | None = None, pem: str | None = None
) -> Call[DomainKey]:
    """Create a DKIM key. It signs once its DNS record is set and it is activated."""
    _form: Fields = []
    _form.append(("signing_domain", _encode.text("signing_domain", signing_domain)))
    _form.append(("selector", _encode.text("selector", selector)))
    if bits is not None:
        _form.append(("bits", _encode.integer("bits", bits)))
    if pem is not None:
        _form.append(("pem", _encode.text("pem", pem)))
    return Call(
        DOMAIN_KEYS_CREATE,
        "/v1/dkim/keys",
        body=Body("urlencoded", _form),
    )


def domain_keys_deactivate(domain: str, selector: str) -> Call[DomainKeyState]:
    """Let a domain sign no longer with one of its DKIM keys."""
    return Call(
        DOMAIN_KEYS_DEACTIVATE,
        f"/v4/domains/{_encode.segment('domain', domain)}/keys/{_encode.segment('selector', selector)}/deactivate",
        domain=domain,
    )


def domain_keys_delete(*, signing_domain: str, selector: str) -> Call[Message]:
    """Delete a DKIM key."""
    _query: Query = []
    _query.append(("signing_domain", _encode.text("signing_domain", signing_domain)))
    _query.append(("selector", _encode.text("selector", selector)))
    return Call(
        DOMAIN_KEYS_DELETE,
        "/v1/dkim/keys",
        query=_query,
    )


def domain_keys_list(domain: str) -> Call[DomainKeyList]:
    """The DKIM keys that a domain signs with."""
    return Call(
        DOMAIN_KEYS_LIST,
        f"/v4/domains/{_encode.segment('domain', domain)}/keys",
        domain=domain,
    )


def domain_keys_list_all(
    *, signing_domain: str | None = None, selector: str | None = None, limit: int | None = None, page: str | None = None
) -> Call[DomainKeyPage]:
    """The DKIM keys of all domains of the account."""
    _query: Query = []
    if signing_domain is not None:
        _query.append(("signing_domain", _encode.text("signing_domain", signing_domain)))
    if selector is not None:
        _query.append(("selector", _encode.text("selector", selector)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    return Call(
        DOMAIN_KEYS_LIST_ALL,
        "/v1/dkim/keys",
        query=_query,
    )


def domain_keys_rotate(domain: str) -> Call[Message]:
    """Rotate the key of a domain that uses automatic sender security, now and in the background. Its state must be `enabled`."""
    return Call(
        DOMAIN_KEYS_ROTATE,
        f"/v1/dkim_management/domains/{_encode.segment('domain', domain)}/rotate",
        domain=domain,
    )


def domain_keys_update_authority(domain: str, *, own_authority: bool | None = None) -> Call[DkimAuthority]:
    """Choose whether a domain signs with keys of its own or with those of its root domain."""
    _form: Fields = []
    if own_authority is not None:
        _form.append(("self", _encode.boolean("own_authority", own_authority)))
    return Call(
        DOMAIN_KEYS_UPDATE_AUTHORITY,
        f"/v3/domains/{_encode.segment('domain', domain)}/dkim_authority",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def domain_keys_update_rotation(
    domain: str, *, rotation_enabled: bool, rotation_interval: timedelta | str | None = None
) -> Call[DkimRotation]:
    """Choose whether and how often Mailgun rotates the key of a domain that uses automatic sender security."""
    _form: Fields = []
    _form.append(("rotation_enabled", _encode.boolean("rotation_enabled", rotation_enabled)))
    if rotation_interval is not None:
        _form.append(("rotation_interval", _encode.duration("rotation_interval", rotation_interval)))
    return Call(
        DOMAIN_KEYS_UPDATE_ROTATION,
        f"/v1/dkim_management/domains/{_encode.segment('domain', domain)}/rotation",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def domain_keys_update_selector(domain: str, *, dkim_selector: str | None = None) -> Call[Message]:
    """Change the DKIM selector of a domain. Its DNS record changes with it."""
    _form: Fields = []
    if dkim_selector is not None:
        _form.append(("dkim_selector", _encode.text("dkim_selector", dkim_selector)))
    return Call(
        DOMAIN_KEYS_UPDATE_SELECTOR,
        f"/v3/domains/{_encode.segment('domain', domain)}/dkim_selector",
        domain=domain,
        body=Body("urlencoded", _form),
    )
