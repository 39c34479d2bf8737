"""Each operation of the description does what it is for at least once."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest

from mailgun_sandbox.description import Description
from mailgun_sandbox.handlers import HANDLERS
from mailgun_sandbox.testing import SandboxServer
from tests.sandbox.tries import DOMAIN, MORE_TRIES, ROUTE, Try, csv

LIST = "/v3/lists/news@example.com"
MESSAGE = {"from": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello", "o:tag": "news"}


TRIES: dict[str, Try] = MORE_TRIES | {
    "bounces_list": Try("GET", f"{DOMAIN}/bounces", {"items.0.address": "gone@example.org"}),
    "bounces_create": Try("POST", f"{DOMAIN}/bounces", {"address": "b@x.org"}, {"data": {"address": "b@x.org"}}),
    "bounces_create_many": Try(
        "POST",
        f"{DOMAIN}/bounces",
        {"message": "2 addresses have been added to the bounces table"},
        {"json": [{"address": "b@x.org"}, {"address": "c@x.org", "code": "552", "error": "full"}]},
    ),
    "bounces_delete_all": Try(
        "DELETE", f"{DOMAIN}/bounces", {"message": "Bounced addresses for this domain have been removed"}
    ),
    "bounces_get": Try("GET", f"{DOMAIN}/bounces/gone@example.org", {"code": "550", "error": ""}),
    "bounces_delete": Try(
        "DELETE", f"{DOMAIN}/bounces/gone@example.org", {"message": "Bounced address has been removed"}
    ),
    "bounces_import": Try(
        "POST",
        f"{DOMAIN}/bounces/import",
        {"message": "file uploaded successfully for processing. standby..."},
        csv("file", "address,code\nb@x.org,551\n"),
    ),
    "domains_list": Try("GET", "/v4/domains", {"total_count": 2, "items.1.name": "example.com"}),
    "domains_create": Try(
        "POST", "/v4/domains", {"domain.state": "unverified"}, {"data": {"name": "new.example.com", "wildcard": "true"}}
    ),
    "domains_get": Try("GET", "/v4/domains/example.com", {"domain.state": "active"}),
    "domains_update": Try(
        "PUT", "/v4/domains/example.com", {"domain.spam_action": "tag"}, {"data": {"spam_action": "tag"}}
    ),
    "domains_verify": Try("PUT", "/v4/domains/example.com/verify", {"message": "Domain DNS records have been updated"}),
    "domains_delete": Try("DELETE", "/v3/domains/example.com", {"message": "Domain will be deleted on the background"}),
    "domains_get_connection": Try("GET", "/v3/domains/example.com/connection", {"require_tls": False}),
    "domains_update_connection": Try(
        "PUT", "/v3/domains/example.com/connection", {"require_tls": True}, {"data": {"require_tls": "true"}}
    ),
    "domains_update_web_prefix": Try(
        "PUT",
        "/v3/domains/example.com/web_prefix",
        {"message": "Domain web prefix updated"},
        {"data": {"web_prefix": "m"}},
    ),
    "events_list": Try("GET", f"{DOMAIN}/events", {"items.0.event": "delivered"}),
    "events_get_page": Try("GET", "{next}", {"items": []}),
    "mailing_lists_list": Try("GET", "/v3/lists/pages", {"items.0.members_count": 1}),
    "mailing_lists_list_by_offset": Try("GET", "/v3/lists", {"total_count": 1}),
    "mailing_lists_create": Try(
        "POST", "/v3/lists", {"list.reply_preference": "list"}, {"data": {"address": "team@example.com"}}
    ),
    "mailing_lists_get": Try("GET", LIST, {"list.address": "news@example.com"}),
    "mailing_lists_update": Try("PUT", LIST, {"list.name": "News"}, {"data": {"name": "News"}}),
    "mailing_lists_delete": Try("DELETE", LIST, {"message": "Mailing list has been removed"}),
    "mailing_lists_list_members": Try("GET", f"{LIST}/members/pages", {"items.0.address": "ann@example.org"}),
    "mailing_lists_list_members_by_offset": Try("GET", f"{LIST}/members", {"total_count": 1}),
    "mailing_lists_create_member": Try(
        "POST", f"{LIST}/members", {"member.vars": {"age": 27}}, {"data": {"address": "b@x.org", "vars": '{"age": 27}'}}
    ),
    "mailing_lists_create_members": Try(
        "POST",
        f"{LIST}/members.json",
        {"list.members_count": 3},
        {"data": {"members": json.dumps(["b@x.org", {"address": "c@x.org", "subscribed": False}])}},
    ),
    "mailing_lists_import_members": Try(
        "POST", f"{LIST}/members.csv", {"list.members_count": 2}, csv("members", "address,name\nb@x.org,Bob\n")
    ),
    "mailing_lists_get_member": Try("GET", f"{LIST}/members/ann@example.org", {"member.subscribed": True}),
    "mailing_lists_update_member": Try(
        "PUT", f"{LIST}/members/ann@example.org", {"member.subscribed": False}, {"data": {"subscribed": "no"}}
    ),
    "mailing_lists_delete_member": Try(
        "DELETE", f"{LIST}/members/ann@example.org", {"member": {"address": "ann@example.org"}}
    ),
    "messages_send": Try("POST", f"{DOMAIN}/messages", {"message": "Queued. Thank you."}, {"data": MESSAGE}),
    "messages_send_mime": Try(
        "POST",
        f"{DOMAIN}/messages.mime",
        {"id": "<1@example.com>"},
        {
            "data": {"to": "you@example.org"},
            "files": {"message": ("m.eml", b"From: me@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nHello")},
        },
    ),
    "messages_get": Try("GET", "{stored}", {"body-plain": "Hello", "Subject": "Hi"}),
    "messages_resend": Try("POST", "{stored}", {"message": "Queued. Thank you."}, {"data": {"to": "b@x.org"}}),
    "messages_get_queues": Try("GET", "/v3/domains/example.com/sending_queues", {"regular.is_disabled": False}),
    "messages_delete_all_scheduled": Try("DELETE", f"{DOMAIN}/envelopes", {}),
    "templates_list": Try("GET", f"{DOMAIN}/templates", {"items.0.name": "welcome"}),
    "templates_create": Try(
        "POST",
        f"{DOMAIN}/templates",
        {"template.version.tag": "initial"},
        {"data": {"name": "Receipt", "template": "Thanks"}},
    ),
    "templates_delete_all": Try("DELETE", f"{DOMAIN}/templates", {"message": "templates have been deleted"}),
    "templates_get": Try("GET", f"{DOMAIN}/templates/welcome?active=yes", {"template.version.template": "Hi {{name}}"}),
    "templates_update": Try(
        "PUT", f"{DOMAIN}/templates/welcome", {"template": {"name": "welcome"}}, {"data": {"description": "new"}}
    ),
    "templates_delete": Try("DELETE", f"{DOMAIN}/templates/welcome", {"message": "template has been deleted"}),
    "templates_list_versions": Try(
        "GET",
        f"{DOMAIN}/templates/welcome/versions",
        {"template.versions.0.tag": "v1", "template.versions.1.tag": "v2"},
    ),
    "templates_create_version": Try(
        "POST",
        f"{DOMAIN}/templates/welcome/versions",
        {"template.version.tag": "v3"},
        {"data": {"tag": "V3", "template": "x"}},
    ),
    "templates_get_version": Try(
        "GET", f"{DOMAIN}/templates/welcome/versions/v2", {"template.version.headers": {"Subject": "Hi"}}
    ),
    "templates_update_version": Try(
        "PUT",
        f"{DOMAIN}/templates/welcome/versions/v2",
        {"template.version.tag": "v2"},
        {"data": {"active": "yes", "comment": "better"}},
    ),
    "templates_delete_version": Try(
        "DELETE", f"{DOMAIN}/templates/welcome/versions/v2", {"message": "version has been deleted"}
    ),
    "templates_copy": Try(
        "PUT",
        f"{DOMAIN}/templates/welcome/copy",
        {"failed_copies": []},
        {"json": {"requests": [{"account_id": "0" * 24, "name": "copy", "domain": "example.net"}]}},
    ),
    "templates_copy_version": Try(
        "PUT", f"{DOMAIN}/templates/welcome/versions/v2/copy/v9?comment=copied", {"version.comment": "copied"}
    ),
    "templates_rename": Try("PUT", f"{DOMAIN}/templates/welcome/rename/hello", {"template": {"name": "hello"}}),
    "webhooks_list": Try("GET", "/v3/domains/example.com/webhooks", {"webhooks.opened.urls": ["https://h.test/a"]}),
    "webhooks_create": Try(
        "POST",
        "/v3/domains/example.com/webhooks",
        {"webhook.urls": ["https://h.test/1", "https://h.test/2"]},
        {"data": {"id": "delivered", "url": ["https://h.test/1", "https://h.test/2"]}},
    ),
    "webhooks_get": Try("GET", "/v3/domains/example.com/webhooks/opened", {"webhook.urls": ["https://h.test/a"]}),
    "webhooks_update": Try(
        "PUT",
        "/v3/domains/example.com/webhooks/opened",
        {"webhook.urls": ["https://h.test/b"]},
        {"data": {"url": "https://h.test/b"}},
    ),
    "webhooks_delete": Try(
        "DELETE", "/v3/domains/example.com/webhooks/opened", {"message": "Webhook has been deleted"}
    ),
    "webhooks_test": Try(
        "PUT",
        "/v3/domains/example.com/webhooks/opened/test",
        {"code": 0},
        {"files": {"url": (None, "https://h.test/a")}},
    ),
    "webhooks_create_url": Try(
        "POST",
        "/v4/domains/example.com/webhooks",
        {"webhooks.clicked.urls": ["https://h.test/c"]},
        {"data": {"url": "https://h.test/c", "event_types": ["clicked", "opened"]}},
    ),
    "webhooks_update_url": Try(
        "PUT",
        "/v4/domains/example.com/webhooks",
        {"webhooks": {"clicked": {"urls": ["https://h.test/a"]}}},
        {"data": {"url": "https://h.test/a", "event_types": ["clicked"]}},
    ),
    "webhooks_delete_urls": Try(
        "DELETE", "/v4/domains/example.com/webhooks?url=https%3A%2F%2Fh.test%2Fa", {"webhooks": {}}
    ),
}


def prepare(client: httpx.Client) -> dict[str, str]:
    """One of everything, and where to find what has no name of its own."""
    requests: list[tuple[str, dict[str, Any]]] = [
        (f"{DOMAIN}/bounces", {"address": "gone@example.org"}),
        ("/v3/lists", {"address": "news@example.com"}),
        (f"{LIST}/members", {"address": "Ann <ann@example.org>"}),
        (f"{DOMAIN}/templates", {"name": "welcome", "template": "Hi {{name}}", "tag": "v1"}),
        (f"{DOMAIN}/templates/welcome/versions", {"template": "Hi!", "tag": "v2", "headers": '{"Subject": "Hi"}'}),
        ("/v4/templates", {"name": "welcome", "template": "Hi {{name}}", "tag": "v1"}),
        ("/v4/templates/welcome/versions", {"template": "Hi!", "tag": "v2", "headers": '{"Subject": "Hi"}'}),
        ("/v1/dkim/keys", {"signing_domain": "example.com", "selector": "s2"}),
        ("/v3/domains/example.com/webhooks", {"id": "opened", "url": "https://h.test/a"}),
        (f"{DOMAIN}/unsubscribes", {"address": "un@example.org"}),
        (f"{DOMAIN}/complaints", {"address": "spam@example.org"}),
        (f"{DOMAIN}/whitelists", {"domain": "example.org", "reason": "ours"}),
        ("/v3/domains/example.com/credentials", {"login": "ann"}),
        (f"{DOMAIN}/messages", MESSAGE),
    ]
    for path, data in requests:
        client.post(path, data=data).raise_for_status()
    events = client.get(f"{DOMAIN}/events").raise_for_status().json()
    route = client.post("/v3/routes", data=ROUTE).json()["route"]["id"]
    key = client.post("/v1/keys", data={"role": "sending", "kind": "domain", "domain_name": "example.com"}).json()
    fields = [("url", (None, "https://h.test/w")), ("event_types", (None, "complained"))]
    return {
        "next": events["paging"]["next"],
        "stored": events["items"][0]["storage"]["url"],
        "route": route,
        "key": key["key"]["id"],
        "webhook": client.post("/v1/webhooks", files=fields).json()["webhook_id"],
    }


def pick(document: Any, path: str) -> Any:
    for part in path.split("."):
        document = document[int(part)] if part.isdecimal() else document[part]
    return document


# Those of the account do what those of a domain do.
TRIES.update(
    {
        f"account_{operation_id}": replace(attempt, path=attempt.path.replace(f"{DOMAIN}/templates", "/v4/templates"))
        for operation_id, attempt in TRIES.items()
        if operation_id.startswith("templates_")
    }
)


@pytest.mark.parametrize("operation_id", sorted(set(HANDLERS) - {"messages_get_attachment"}))
def test_operation_answers(client: httpx.Client, server: SandboxServer, operation_id: str) -> None:
    places = prepare(client)
    attempt = TRIES[operation_id]
    response = client.request(attempt.method, attempt.path.format_map(places), **attempt.more)
    assert response.is_success, response.text
    for path, value in attempt.answer.items():
        assert pick(response.json(), path) == value


def test_handlers_are_operations_of_the_description() -> None:
    # The links of a stored message lead to its files, although no description of the vendor's has that path.
    assert set(HANDLERS) - {"messages_get_attachment"} <= set(Description.load().operations)


def test_an_operation_that_keeps_nothing_answers_its_example(client: httpx.Client) -> None:
    response = client.get("/v3/ips", params={"dedicated": "true"})
    assert response.json()["items"]
    refused = client.get("/v3/ips", params={"unknown": "1"})
    assert refused.status_code == 400
    assert "unknown" in refused.text


def test_a_list_that_is_only_described_comes_to_an_end(client: httpx.Client, server: SandboxServer) -> None:
    page = client.get("/v3/ip_warmups").json()
    assert page["items"]
    link = page["paging"]["next"]
    assert link.startswith(server.url)
    assert client.get(link).json()["items"] == []
    total = client.get("/v3/ips/details/all").json()
    assert total["total_count"] == len(total["items"])
    assert client.get("/v3/ips/details/all", params={"skip": len(total["items"])}).json()["items"] == []


def test_examples_on_demand() -> None:
    """A tag may answer its examples although the sandbox keeps state for it."""
    with SandboxServer(examples={"routes"}) as server, httpx.Client(auth=("api", server.key), verify=False) as client:
        assert client.get(f"{server.url}/v3/routes").json()["items"]
        assert client.get(f"{server.url}{DOMAIN}/complaints").json()["items"] == []
