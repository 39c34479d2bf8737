"""Domains, their settings and their DNS records. Nothing is looked up: verifying a domain finds all records right."""

from __future__ import annotations

import re
from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Domain
from ..paging import offset_page
from ..replies import Refusal, Reply, answer
from .domain_keys import show_record

_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})+")
_FLAGS = (
    "wildcard",
    "require_tls",
    "skip_verification",
    "use_automatic_sender_security",
    "encrypt_incoming_message",
    "webhooks_redact_pii",
)
_TEXTS = ("spam_action", "web_prefix", "web_scheme", "archive_to")
_HOSTS = {"us": "mailgun.org", "eu": "eu.mailgun.org"}


def _show(domain: Domain) -> dict[str, Any]:
    return {
        "created_at": rfc2822(domain.created_at, "GMT"),
        "id": domain.id,
        "name": domain.name,
        "state": "active" if domain.active else "unverified",
        "type": "custom",
        **{name: value for name, value in domain.settings.items() if name != "mailfrom_host"},
    }


def _records(call: Call, domain: Domain) -> dict[str, Any]:
    host = _HOSTS.get(call.state.region, "mailgun.org")
    tracking = f"{domain.settings['web_prefix']}.{domain.name}"

    def record(kind: str, value: str, **more: str) -> dict[str, Any]:
        return {
            "is_active": True,
            "cached": [value] if domain.active else [],
            "record_type": kind,
            "valid": "valid" if domain.active else "unknown",
            "value": value,
            **more,
        }

    return {
        "receiving_dns_records": [
            record("MX", f"mxa.{host}", priority="10"),
            record("MX", f"mxb.{host}", priority="10"),
        ],
        "sending_dns_records": [
            # Recorded: of a new domain only the key is not in use yet.
            *(show_record(domain, selector) for selector in domain.dkim),
            record("TXT", f"v=spf1 include:{host} ~all", name=domain.name),
            record("CNAME", host, name=tracking),
        ],
    }


def _change(call: Call, domain: Domain) -> None:
    """Take over the settings that a form holds."""
    for name in _FLAGS:
        value = call.form.flag(name)
        if value is not None:
            domain.settings[name] = value
    for name in (*_TEXTS, "mailfrom_host"):
        if name in call.form:
            domain.settings[name] = call.form.text(name)
    if "message_ttl" in call.form:
        domain.settings["message_ttl"] = call.form.number("message_ttl", 0)
    call.state.save(domain)


@handler
def domains_list(call: Call) -> Reply:
    """The domains, newest first unless sorted by name. There are no subaccounts to include."""
    domains = sorted(call.state.domains, key=lambda domain: domain.created_at, reverse=True)
    sort = call.query.text("sort")
    if sort:
        domains.sort(key=lambda domain: domain.name, reverse=sort.endswith(":desc"))
    state = call.query.text("state")
    if state:
        domains = [domain for domain in domains if _show(domain)["state"] == state]
    search = call.query.text("search").lower()
    domains = [domain for domain in domains if search in domain.name]
    authority = call.query.text("authority").lower()
    if authority and not state:
        domains = [domain for domain in domains if domain.name == authority]
    return answer(offset_page(call, domains, _show))


@handler
def domains_create(call: Call) -> Reply:
    """Add a domain; it does not send before it is verified."""
    name = call.form.text("name").lower()
    if not _NAME.fullmatch(name):
        # The words of both refusals are unverified; that there are refusals with status 400 is recorded.
        raise Refusal(400, f"'name' parameter is not a valid domain name: {name}")
    if call.state.domain(name) is not None or call.state.is_elsewhere(name):
        raise Refusal(400, "This domain name is already taken")
    domain = call.state.add_domain(name, active=False).record
    _change(call, domain)
    document = {"message": "Domain DNS records have been created", "domain": _show(domain)}
    return answer(document | _records(call, domain))


@handler
def domains_get(call: Call) -> Reply:
    """A domain with its DNS records."""
    domain = call.domain.record
    shown = _show(domain)
    if call.query.flag("h:extended"):
        shown["dkim_host"] = domain.name
        shown["mailfrom_host"] = domain.settings.get("mailfrom_host", domain.name)
        shown["pod"] = ""
    if call.query.flag("h:with_dns") is False:
        return answer({"domain": shown, "receiving_dns_records": None, "sending_dns_records": None})
    return answer({"domain": shown} | _records(call, domain))


@handler
def domains_update(call: Call) -> Reply:
    """Change settings."""
    domain = call.domain.record
    _change(call, domain)
    return answer({"message": "Domain has been updated", "domain": _show(domain)})


@handler
def domains_verify(call: Call) -> Reply:
    """Find all records right, so that the domain may send."""
    domain = call.domain.record
    if not domain.active:
        domain.active, domain.dkim = True, dict.fromkeys(domain.dkim, True)
    call.state.save(domain)
    document = {"message": "Domain DNS records have been updated", "domain": _show(domain)}
    return answer(document | _records(call, domain))


@handler
def domains_delete(call: Call) -> Reply:
    """Delete a domain. The service does so in the background; here it is done when the answer comes."""
    call.state.remove_domain(call.domain.record)
    # Recorded with "on"; the documents have "in".
    return answer({"message": "Domain will be deleted on the background"})


@handler
def domains_get_connection(call: Call) -> Reply:
    """How strict delivery is about TLS."""
    settings = call.domain.record.settings
    return answer({name: settings[name] for name in ("require_tls", "skip_verification")})


@handler
def domains_update_connection(call: Call) -> Reply:
    """Change how strict delivery is about TLS."""
    domain = call.domain.record
    _change(call, domain)
    settings = domain.settings
    return answer(
        {
            "message": "Domain connection settings have been updated, may take 10 minutes to fully propagate",
            "require_tls": settings["require_tls"],
            "skip_verification": settings["skip_verification"],
        }
    )


@handler
def domains_update_web_prefix(call: Call) -> Reply:
    """Change the host name of tracking links."""
    _change(call, call.domain.record)
    return answer({"message": "Domain web prefix updated"})
