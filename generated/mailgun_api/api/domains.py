# Written by `make generate` from spec/. Do not edit.
"""Operations on domains: pure functions from arguments to a call. The domains that mail is sent from and received for, with the DNS records that each of them needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        DomainConnection,
        DomainConnectionUpdated,
        DomainPage,
        DomainWithRecords,
        Message,
    )


DOMAINS_CREATE: Operation[DomainWithRecords] = Operation(
    "domains_create",
    "POST",
    "/v4/domains",
    result=("model", "DomainWithRecords"),
    tag="domains",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DOMAINS_DELETE: Operation[Message] = Operation(
    "domains_delete",
    "DELETE",
    "/v3/domains/{domain}",
    result=("model", "Message"),
    tag="domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAINS_GET: Operation[DomainWithRecords] = Operation(
    "domains_get",
    "GET",
    "/v4/domains/{domain}",
    result=("model", "DomainWithRecords"),
    tag="domains",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAINS_GET_CONNECTION: Operation[DomainConnection] = Operation(
    "domains_get_connection",
    "GET",
    "/v3/domains/{domain}/connection",
    result=("model", "DomainConnection"),
    tag="domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAINS_LIST: Operation[DomainPage] = Operation(
    "domains_list",
    "GET",
    "/v4/domains",
    result=("model", "DomainPage"),
    tag="domains",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
DOMAINS_UPDATE: Operation[DomainWithRecords] = Operation(
    "domains_update",
    "PUT",
    "/v4/domains/{domain}",
    result=("model", "DomainWithRecords"),
    tag="domains",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAINS_UPDATE_CONNECTION: Operation[DomainConnectionUpdated] = Operation(
    "domains_update_connection",
    "PUT",
    "/v3/domains/{domain}/connection",
    result=("model", "DomainConnectionUpdated"),
    tag="domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAINS_UPDATE_WEB_PREFIX: Operation[Message] = Operation(
    "domains_update_web_prefix",
    "PUT",
    "/v3/domains/{domain}/web_prefix",
    result=("model", "Message"),
    tag="domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAINS_VERIFY: Operation[DomainWithRecords] = Operation(
    "domains_verify",
    "PUT",
    "/v4/domains/{domain}/verify",
    result=("model", "DomainWithRecords"),
    tag="domains",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def domains_create(
    *,
    name: str,
    smtp_password: str | None = None,
    spam_action: Literal["block", "disabled", "tag"] | str | None = None,
    wildcard: bool | None = None,
    web_prefix: str | None = None,
    web_scheme: Literal["http", "https"] | str | None = None,
    require_tls: bool | None = None,
    skip_verification: bool | None = None,
    use_automatic_sender_security: bool | None = None,
    dkim_key_size: Literal["1024", "2048"] | str | None = None,
    dkim_selector: str | None = None,
    dkim_host_name: str | None = None,
    force_dkim_authority: bool | None = None,
    force_root_dkim_host: bool | None = None,
    encrypt_incoming_message: bool | None = None,
    ips: str | None = None,
    pool_id: str | None = None,
    archive_to: str | None = None,
    message_ttl: int | None = None,
    webhooks_redact_pii: bool | None = None,
) -> Call[DomainWithRecords]:
    """Add a domain. It sends once its DNS records are set and `domains_verify` has seen them."""
    _form: Fields = []
    _form.append(("name", _encode.text("name", name)))
    if smtp_password is not None:
        _form.append(("smtp_password", _encode.text("smtp_password", smtp_password)))
    if spam_action is not None:
        _form.append(("spam_action", _encode.text("spam_action", spam_action)))
    if wildcard is not None:
        _form.append(("wildcard", _encode.boolean("wildcard", wildcard)))
    if web_prefix is not None:
        _form.append(("web_prefix", _encode.text("web_prefix", web_prefix)))
    if web_scheme is not None:
        _form.append(("web_scheme", _encode.text("web_scheme", web_scheme)))
    if require_tls is not None:
        _form.append(("require_tls", _encode.boolean("require_tls", require_tls)))
    if skip_verification is not None:
        _form.append(("skip_verification", _encode.boolean("skip_verification", skip_verification)))
    if use_automatic_sender_security is not None:
        _form.append(
            (
                "use_automatic_sender_security",
                _encode.boolean("use_automatic_sender_security", use_automatic_sender_security),
            )
        )
    if dkim_key_size is not None:
        _form.append(("dkim_key_size", _encode.text("dkim_key_size", dkim_key_size)))
    if dkim_selector is not None:
        _form.append(("dkim_selector", _encode.text("dkim_selector", dkim_selector)))
    if dkim_host_name is not None:
        _form.append(("dkim_host_name", _encode.text("dkim_host_name", dkim_host_name)))
    if force_dkim_authority is not None:
        _form.append(("force_dkim_authority", _encode.boolean("force_dkim_authority", force_dkim_authority)))
    if force_root_dkim_host is not None:
        _form.append(("force_root_dkim_host", _encode.boolean("force_root_dkim_host", force_root_dkim_host)))
    if encrypt_incoming_message is not None:
        _form.append(
            ("encrypt_incoming_message", _encode.boolean("encrypt_incoming_message", encrypt_incoming_message))
        )
    if ips is not None:
        _form.append(("ips", _encode.text("ips", ips)))
    if pool_id is not None:
        _form.append(("pool_id", _encode.text("pool_id", pool_id)))
    if archive_to is not None:
        _form.append(("archive_to", _encode.text("archive_to", archive_to)))
    if message_ttl is not None:
        _form.append(("message_ttl", _encode.integer("message_ttl", message_ttl)))
    if webhooks_redact_pii is not None:
        _form.append(("webhooks_redact_pii", _encode.boolean("webhooks_redact_pii", webhooks_redact_pii)))
    return Call(
        DOMAINS_CREATE,
        "/v4/domains",
        body=Body("urlencoded", _form),
    )


def domains_delete(domain: str) -> Call[Message]:
    """Delete a domain and all that belongs to it. Mailgun does so in the background."""
    return Call(
        DOMAINS_DELETE,
        f"/v3/domains/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def domains_get(domain: str, *, extended: bool | None = None, with_dns: bool | None = None) -> Call[DomainWithRecords]:
    """The settings and state of a domain, with the DNS records that it needs."""
    _query: Query = []
    if extended is not None:
        _query.append(("h:extended", _encode.boolean("extended", extended)))
    if with_dns is not None:
        _query.append(("h:with_dns", _encode.boolean("with_dns", with_dns)))
    return Call(
        DOMAINS_GET,
        f"/v4/domains/{_encode.segment('domain', domain)}",
        domain=domain,
        query=_query,
    )


def domains_get_connection(domain: str) -> Call[DomainConnection]:
    """How strict Mailgun is about TLS when it delivers mail of a domain."""
    return Call(
        DOMAINS_GET_CONNECTION,
        f"/v3/domains/{_encode.segment('domain', domain)}/connection",
        domain=domain,
    )


def domains_list(
    *,
    limit: int | None = None,
    skip: int | None = None,
    state: Literal["active", "disabled", "unverified"] | str | None = None,
    sort: Literal["name", "name:asc", "name:desc"] | str | None = None,
    authority: str | None = None,
    search: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[DomainPage]:
    """The domains of the account, newest first."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if state is not None:
        _query.append(("state", _encode.text("state", state)))
    if sort is not None:
        _query.append(("sort", _encode.text("sort", sort)))
    if authority is not None:
        _query.append(("authority", _encode.text("authority", authority)))
    if search is not None:
        _query.append(("search", _encode.text("search", search)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        DOMAINS_LIST,
        "/v4/domains",
        query=_query,
    )


def domains_update(
    domain: str,
    *,
    smtp_password: str | None = None,
    spam_action: Literal["block", "disabled", "tag"] | str | None = None,
    wildcard: bool | None = None,
    web_prefix: str | None = None,
    web_scheme: Literal["http", "https"] | str | None = None,
    require_tls: bool | None = None,
    skip_verification: bool | None = None,
    use_automatic_sender_security: bool | None = None,
    mailfrom_host: str | None = None,
    archive_to: str | None = None,
    message_ttl: int | None = None,
    webhooks_redact_pii: bool | None = None,
) -> Call[DomainWithRecords]:
    """Change settings of a domain. What is not given stays as it is."""
    _form: Fields = []
    if smtp_password is not None:
        _form.append(("smtp_password", _encode.text("smtp_password", smtp_password)))
    if spam_action is not None:
        _form.append(("spam_action", _encode.text("spam_action", spam_action)))
    if wildcard is not None:
        _form.append(("wildcard", _encode.boolean("wildcard", wildcard)))
    if web_prefix is not None:
        _form.append(("web_prefix", _encode.text("web_prefix", web_prefix)))
    if web_scheme is not None:
        _form.append(("web_scheme", _encode.text("web_scheme", web_scheme)))
    if require_tls is not None:
        _form.append(("require_tls", _encode.boolean("require_tls", require_tls)))
    if skip_verification is not None:
        _form.append(("skip_verification", _encode.boolean("skip_verification", skip_verification)))
    if use_automatic_sender_security is not None:
        _form.append(
            (
                "use_automatic_sender_security",
                _encode.boolean("use_automatic_sender_security", use_automatic_sender_security),
            )
        )
    if mailfrom_host is not None:
        _form.append(("mailfrom_host", _encode.text("mailfrom_host", mailfrom_host)))
    if archive_to is not None:
        _form.append(("archive_to", _encode.text("archive_to", archive_to)))
    if message_ttl is not None:
        _form.append(("message_ttl", _encode.integer("message_ttl", message_ttl)))
    if webhooks_redact_pii is not None:
        _form.append(("webhooks_redact_pii", _encode.boolean("webhooks_redact_pii", webhooks_redact_pii)))
    return Call(
        DOMAINS_UPDATE,
        f"/v4/domains/{_encode.segment('domain', domain)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def domains_update_connection(
    domain: str, *, require_tls: bool | None = None, skip_verification: bool | None = None
) -> Call[DomainConnectionUpdated]:
    """Change how strict Mailgun is about TLS. It may take 10 minutes until that holds everywhere."""
    _form: Fields = []
    if require_tls is not None:
        _form.append(("require_tls", _encode.boolean("require_tls", require_tls)))
    if skip_verification is not None:
        _form.append(("skip_verification", _encode.boolean("skip_verification", skip_verification)))
    return Call(
        DOMAINS_UPDATE_CONNECTION,
        f"/v3/domains/{_encode.segment('domain', domain)}/connection",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def domains_update_web_prefix(domain: str, *, web_prefix: str) -> Call[Message]:
    """Change the host name of a domain's tracking links; `domains_update` does it too."""
    _form: Fields = []
    _form.append(("web_prefix", _encode.text("web_prefix", web_prefix)))
    return Call(
        DOMAINS_UPDATE_WEB_PREFIX,
        f"/v3/domains/{_encode.segment('domain', domain)}/web_prefix",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def domains_verify(domain: str) -> Call[DomainWithRecords]:
    """Look up the DNS records of a domain, whose state becomes `active` when they are right."""
    return Call(
        DOMAINS_VERIFY,
        f"/v4/domains/{_encode.segment('domain', domain)}/verify",
        domain=domain,
    )
