"""A request for each operation on suppressions, routes, keys, tags and statistics, and what it has to answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

DOMAIN = "/v3/example.com"
DOMAINS = "/v3/domains/example.com"
ONE = {"incoming": 0, "outgoing": 1, "total": 1}


@dataclass(frozen=True)
class Try:
    """A request, and a part of the answer that it has to get."""

    method: str
    path: str
    answer: dict[str, Any]
    more: dict[str, Any] = field(default_factory=dict)


def csv(name: str, text: str) -> dict[str, Any]:
    return {"files": {name: ("file.csv", text.encode(), "text/csv")}}


ROUTE = {"expression": "match_recipient('help@example.com')", "action": ["store()", "stop()"], "priority": "3"}
MORE_TRIES: dict[str, Try] = {
    "domain_keys_list": Try("GET", "/v4/domains/example.com/keys", {"items.1.selector": "s2"}),
    "domain_keys_list_all": Try(
        "GET", "/v1/dkim/keys?signing_domain=example.com&selector=s2", {"items.0.dns_record.is_active": False}
    ),
    "domain_keys_create": Try(
        "POST",
        "/v1/dkim/keys",
        {"dns_record.name": "s3._domainkey.example.com", "dns_record.is_active": False},
        {"data": {"signing_domain": "example.com", "selector": "s3", "bits": "2048"}},
    ),
    "domain_keys_delete": Try("DELETE", "/v1/dkim/keys?signing_domain=example.com&selector=s2", {"message": "success"}),
    "domain_keys_activate": Try("PUT", "/v4/domains/example.com/keys/s2/activate", {"active": True}),
    "domain_keys_deactivate": Try("PUT", "/v4/domains/example.com/keys/smtp/deactivate", {"active": False}),
    "unsubscribes_list": Try("GET", f"{DOMAIN}/unsubscribes", {"items.0.tags": ["*"]}),
    "unsubscribes_create": Try(
        "POST", f"{DOMAIN}/unsubscribes", {"address": "b@x.org"}, {"data": {"address": "b@x.org", "tag": "news"}}
    ),
    "unsubscribes_create_many": Try(
        "POST",
        f"{DOMAIN}/unsubscribes",
        {"message": "1 addresses have been added to the unsubscribes table"},
        {"json": [{"address": "b@x.org", "tags": ["news"]}]},
    ),
    "unsubscribes_delete_all": Try("DELETE", f"{DOMAIN}/unsubscribes", {}),
    "unsubscribes_get": Try("GET", f"{DOMAIN}/unsubscribes/un@example.org", {"tags": ["*"]}),
    "unsubscribes_delete": Try(
        "DELETE", f"{DOMAIN}/unsubscribes/un@example.org", {"message": "Unsubscribe event has been removed"}
    ),
    "unsubscribes_import": Try("POST", f"{DOMAIN}/unsubscribes/import", {}, csv("file", "address,tags\nb@x.org,*\n")),
    "complaints_list": Try("GET", f"{DOMAIN}/complaints", {"items.0.address": "spam@example.org"}),
    "complaints_create": Try("POST", f"{DOMAIN}/complaints", {"address": "b@x.org"}, {"data": {"address": "b@x.org"}}),
    "complaints_create_many": Try(
        "POST",
        f"{DOMAIN}/complaints",
        {"message": "1 complaint addresses have been added to the complaints table"},
        {"json": [{"address": "b@x.org"}]},
    ),
    "complaints_delete_all": Try("DELETE", f"{DOMAIN}/complaints", {}),
    "complaints_get": Try("GET", f"{DOMAIN}/complaints/spam@example.org", {"address": "spam@example.org"}),
    "complaints_delete": Try(
        "DELETE", f"{DOMAIN}/complaints/spam@example.org", {"message": "Spam complaint has been removed"}
    ),
    "complaints_import": Try("POST", f"{DOMAIN}/complaints/import", {}, csv("file", "address\nb@x.org\n")),
    "allowlist_list": Try("GET", f"{DOMAIN}/whitelists", {"items.0.value": "example.org"}),
    "allowlist_create": Try("POST", f"{DOMAIN}/whitelists", {"type": "domain"}, {"data": {"domain": "x.org"}}),
    "allowlist_delete_all": Try("DELETE", f"{DOMAIN}/whitelists", {}),
    "allowlist_get": Try("GET", f"{DOMAIN}/whitelists/example.org", {"type": "domain", "reason": "ours"}),
    "allowlist_delete": Try("DELETE", f"{DOMAIN}/whitelists/example.org", {"value": "example.org"}),
    "allowlist_import": Try("POST", f"{DOMAIN}/whitelists/import", {}, csv("file", "address,domain\nb@x.org,\n")),
    "routes_list": Try("GET", "/v3/routes", {"total_count": 1, "items.0.priority": 3}),
    "routes_create": Try("POST", "/v3/routes", {"route.actions": ["store()", "stop()"]}, {"data": ROUTE}),
    "routes_match": Try("GET", "/v3/routes/match?address=help@example.com", {"route.priority": 3}),
    "routes_get": Try("GET", "/v3/routes/{route}", {"route.description": ""}),
    "routes_update": Try("PUT", "/v3/routes/{route}", {"priority": 4}, {"data": {"priority": "4"}}),
    "routes_delete": Try("DELETE", "/v3/routes/{route}", {"message": "Route has been deleted"}),
    "credentials_list": Try("GET", f"{DOMAINS}/credentials", {"items.0.login": "ann@example.com"}),
    "credentials_create": Try(
        "POST",
        f"{DOMAINS}/credentials",
        {"message": "Created 2 credentials pair(s)"},
        {"data": {"login": ["b", "c@example.com"]}},
    ),
    "credentials_update": Try(
        "PUT",
        f"{DOMAINS}/credentials/ann",
        {"message": "Password changed"},
        {"data": {"password": "key-0000"}},
    ),
    "credentials_delete": Try("DELETE", f"{DOMAINS}/credentials/ann", {"spec": "ann@example.com"}),
    "credentials_delete_all": Try("DELETE", f"{DOMAINS}/credentials", {"count": 1}),
    "keys_list": Try("GET", "/v1/keys?kind=domain", {"total_count": 2, "items.0.domain_name": "example.com"}),
    "keys_create": Try("POST", "/v1/keys", {"key.role": "admin"}, {"data": {"role": "admin"}}),
    "keys_delete": Try("DELETE", "/v1/keys/{key}", {"message": "key deleted"}),
    "keys_regenerate_public": Try("POST", "/v1/keys/public", {"message": "public key replaced"}),
    "account_get_webhook_signing_key": Try(
        "GET", "/v5/accounts/http_signing_key", {"http_signing_key": "test-signing-key"}
    ),
    "account_regenerate_webhook_signing_key": Try("POST", "/v5/accounts/http_signing_key", {"message": "success"}),
    "account_webhooks_list": Try("GET", "/v1/webhooks", {"webhooks.0.url": "https://h.test/w"}),
    "account_webhooks_create": Try(
        "POST",
        "/v1/webhooks",
        {},
        {"files": [("url", (None, "https://h.test/v")), ("event_types", (None, "opened"))]},
    ),
    "account_webhooks_delete_many": Try("DELETE", "/v1/webhooks?all=true", {}),
    "account_webhooks_get": Try("GET", "/v1/webhooks/{webhook}", {"event_types": ["complained"]}),
    "account_webhooks_update": Try(
        "PUT",
        "/v1/webhooks/{webhook}",
        {},
        {"files": [("url", (None, "https://h.test/v")), ("event_types", (None, "opened"))]},
    ),
    "account_webhooks_delete": Try("DELETE", "/v1/webhooks/{webhook}", {}),
    "tracking_get": Try("GET", f"{DOMAINS}/tracking", {"tracking.click.active": False}),
    "tracking_update_click": Try(
        "PUT", f"{DOMAINS}/tracking/click", {"click.active": "htmlonly"}, {"data": {"active": "htmlonly"}}
    ),
    "tracking_update_open": Try("PUT", f"{DOMAINS}/tracking/open", {"open.active": True}, {"data": {"active": "yes"}}),
    "tracking_update_unsubscribe": Try(
        "PUT", f"{DOMAINS}/tracking/unsubscribe", {"unsubscribe.text_footer": "x"}, {"data": {"text_footer": "x"}}
    ),
    "legacy_domains_list": Try("GET", "/v3/domains", {"total_count": 2}),
    "legacy_domains_create": Try("POST", "/v3/domains", {"domain.name": "n.test"}, {"data": {"name": "n.test"}}),
    "legacy_domains_get": Try("GET", DOMAINS, {"domain.state": "active"}),
    "legacy_domains_update": Try("PUT", DOMAINS, {"domain.wildcard": True}, {"data": {"wildcard": "true"}}),
    "legacy_domains_verify": Try("PUT", f"{DOMAINS}/verify", {"domain.name": "example.com"}),
    "legacy_domains_delete": Try("DELETE", "/v4/domains/example.com", {}),
    "legacy_tags_list": Try("GET", f"{DOMAIN}/tags", {"items.0.tag": "news"}),
    "legacy_tags_get": Try("GET", f"{DOMAIN}/tags/news", {"description": ""}),
    "legacy_tags_get_by_query": Try("GET", f"{DOMAIN}/tag?tag=news", {"tag": "news"}),
    "legacy_tags_update": Try("PUT", f"{DOMAIN}/tags/news", {"message": "Tag updated"}, {"data": {"description": "x"}}),
    "legacy_tags_update_by_query": Try("PUT", f"{DOMAIN}/tag?tag=news&description=x", {"message": "Tag updated"}),
    "legacy_tags_delete": Try("DELETE", f"{DOMAIN}/tags/news", {"message": "Tag deleted"}),
    "legacy_tags_delete_by_query": Try("DELETE", f"{DOMAIN}/tag?tag=news", {"message": "Tag deleted"}),
    "legacy_tags_get_stats": Try("GET", f"{DOMAIN}/tags/news/stats?event=accepted", {"stats.7.accepted": ONE}),
    "legacy_tags_get_stats_by_query": Try(
        "GET", f"{DOMAIN}/tag/stats?tag=news&event=accepted", {"stats.7.accepted": ONE}
    ),
    "legacy_tags_get_country_stats": Try(
        "GET", f"{DOMAIN}/tags/news/stats/aggregates/countries", {"country.de.opened": 0}
    ),
    "legacy_tags_get_device_stats": Try(
        "GET", f"{DOMAIN}/tags/news/stats/aggregates/devices", {"device.tablet.opened": 0}
    ),
    "legacy_tags_get_provider_stats": Try(
        "GET", f"{DOMAIN}/tags/news/stats/aggregates/providers", {"provider.Other.delivered": 1}
    ),
    "legacy_tags_get_aggregates": Try("GET", f"{DOMAIN}/tag/stats/aggregates?tag=news&type=device", {"tag": "news"}),
    "legacy_tags_list_countries": Try("GET", f"{DOMAINS}/tag/countries", {"items.0": "ad"}),
    "legacy_tags_list_devices": Try("GET", f"{DOMAINS}/tag/devices", {"items.0": "desktop"}),
    "legacy_tags_list_providers": Try("GET", f"{DOMAINS}/tag/providers", {"items.0": "gmail.com"}),
    "legacy_tags_get_limits": Try("GET", f"{DOMAINS}/limits/tag", {"count": 1}),
    "tags_list": Try("POST", "/v1/analytics/tags", {"items.0.tag": "news"}, {"json": {"tag": "ew"}}),
    "tags_update": Try("PUT", "/v1/analytics/tags", {"message": "Tag updated"}, {"json": {"tag": "news"}}),
    "tags_delete": Try("DELETE", "/v1/analytics/tags", {"message": "Tag deleted"}, {"json": {"tag": "news"}}),
    "tags_get_limits": Try("GET", "/v1/analytics/tags/limits", {"count": 1, "limit_reached": False}),
    "stats_get_domain": Try(
        "GET", f"{DOMAIN}/stats/total?event=accepted", {"resolution": "day", "stats.7.accepted": ONE}
    ),
    "stats_get_account": Try("GET", "/v3/stats/total?event=accepted&duration=1h", {"stats.1.accepted": ONE}),
    "stats_get_filtered": Try("GET", "/v3/stats/filter?event=accepted&filter=tag:news", {"stats.7.accepted": ONE}),
    "stats_list_domains": Try(
        "GET",
        "/v3/stats/total/domains?event=accepted&timestamp=Fri,%2002%20Jan%202026%2004:00:00%20UTC",
        {"stats.0.domain": "example.com"},
    ),
    "stats_get_domain_countries": Try("GET", f"{DOMAIN}/aggregates/countries", {"countries": {}}),
    "stats_get_domain_devices": Try("GET", f"{DOMAIN}/aggregates/devices", {"devices": {}}),
    "stats_get_domain_providers": Try("GET", f"{DOMAIN}/aggregates/providers", {"providers.Other.accepted": 1}),
    "stats_list_legacy": Try("GET", f"{DOMAIN}/stats?event=sent", {"items.0.total_count": 1}),
    "metrics_list": Try(
        "POST",
        "/v1/analytics/metrics",
        {"items.0.metrics": {"delivered_count": 1, "delivered_rate": "1.0000"}},
        {"json": {"dimensions": ["domain"], "metrics": ["delivered_count", "delivered_rate"]}},
    ),
    "metrics_list_usage": Try(
        "POST",
        "/v1/analytics/usage/metrics",
        {"items.0.metrics.processed_count": 1},
        {"json": {"dimensions": ["time"], "metrics": ["processed_count", "seed_test_count"]}},
    ),
    "logs_list": Try("POST", "/v1/analytics/logs", {"items.0.event": "delivered"}, {"json": {}}),
    "logs_list_legacy": Try("GET", f"{DOMAIN}/log", {"total_count": 2, "items.0.hap": "delivered"}),
}
