# Written by `make generate` from spec/. Do not edit.
"""Operations on legacy domains: pure functions from arguments to a call. The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        DomainPage,
        DomainWithRecords,
        Message,
    )


LEGACY_DOMAINS_CREATE: Operation[DomainWithRecords] = Operation(
    "legacy_domains_create",
    "POST",
    "/v3/domains",
    result=("model", "DomainWithRecords"),
    tag="legacy_domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
    deprecated=True,
    successor="domains_create",
)
LEGACY_DOMAINS_DELETE: Operation[Message] = Operation(
    "legacy_domains_delete",
    "DELETE",
    "/v4/domains/{domain}",
    result=("model", "Message"),
    tag="legacy_domains",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="domains_delete",
)
LEGACY_DOMAINS_GET: Operation[DomainWithRecords] = Operation(
    "legacy_domains_get",
    "GET",
    "/v3/domains/{domain}",
    result=("model", "DomainWithRecords"),
    tag="legacy_domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="domains_get",
)
LEGACY_DOMAINS_LIST: Operation[DomainPage] = Operation(
    "legacy_domains_list",
    "GET",
    "/v3/domains",
    result=("model", "DomainPage"),
    tag="legacy_domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="domains_list",
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
LEGACY_DOMAINS_UPDATE: Operation[DomainWithRecords] = Operation(
    "legacy_domains_update",
    "PUT",
    "/v3/domains/{domain}",
    result=("model", "DomainWithRecords"),
    tag="legacy_domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="domains_update",
)
LEGACY_DOMAINS_VERIFY: Operation[DomainWithRecords] = Operation(
    "legacy_domains_verify",
    "PUT",
    "/v3/domains/{domain}/verify",
    result=("model", "DomainWithRecords"),
    tag="legacy_domains",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="domains_verify",
)


def legacy_domains_create(
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
    """Add a domain."""
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
        LEGACY_DOMAINS_CREATE,
        "/v3/domains",
        body=Body("urlencoded", _form),
    )


def legacy_domains_delete(domain: str) -> Call[Message]:
    """Delete a domain and all that belongs to it. Mailgun does so in the background."""
    return Call(
        LEGACY_DOMAINS_DELETE,
        f"/v4/domains/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def legacy_domains_get(domain: str) -> Call[DomainWithRecords]:
    """The settings and state of a domain, with the DNS records that it needs."""
    return Call(
        LEGACY_DOMAINS_GET,
        f"/v3/domains/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def legacy_domains_list(
    *,
    limit: int | None = None,
    skip: int | None = None,
    authority: str | None = None,
    state: Literal["active", "disabled", "unverified"] | str | None = None,
) -> Call[DomainPage]:
    """The domains of the account, newest first."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if authority is not None:
        _query.append(("authority", _encode.text("authority", authority)))
    if state is not None:
        _query.append(("state", _encode.text("state", state)))
    return Call(
        LEGACY_DOMAINS_LIST,
        "/v3/domains",
        query=_query,
    )


def legacy_domains_update(
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
        LEGACY_DOMAINS_UPDATE,
        f"/v3/domains/{_encode.segment('domain', domain)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def legacy_domains_verify(domain: str) -> Call[DomainWithRecords]:
    """Look up the DNS records of a domain, whose state becomes `active` when they are right."""
    return Call(
        LEGACY_DOMAINS_VERIFY,
        f"/v3/domains/{_encode.segment('domain', domain)}/verify",
        domain=domain,
    )
