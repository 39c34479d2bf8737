"""Templates of the account, and the DKIM keys of domains."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer

MESSAGE = {"from": "me@example.com", "to": "you@example.org", "subject": "Hi"}
KEYS = "/v1/dkim/keys"


def test_templates_of_the_account_are_apart(client: httpx.Client, server: SandboxServer) -> None:
    client.post("/v4/templates", data={"name": "Both", "template": "account"}).raise_for_status()
    client.post("/v4/templates", data={"name": "own", "template": "only account"}).raise_for_status()
    client.post("/v3/example.com/templates", data={"name": "both", "template": "domain"}).raise_for_status()
    assert [row["name"] for row in client.get("/v4/templates").json()["items"]] == ["both", "own"]
    assert [row["name"] for row in client.get("/v3/example.com/templates").json()["items"]] == ["both"]
    for template in ("both", "own"):
        assert client.post("/v3/example.com/messages", data={**MESSAGE, "template": template}).status_code == 200
    assert [message.html for message in server.control.messages()] == ["only account", "domain"]
    targets = [{"account_id": "1", "name": "here"}, {"account_id": "1", "name": "t", "domain": "example.net"}]
    copied = client.put("/v4/templates/own/copy", json={"requests": targets})
    assert copied.json()["failed_copies"] == []
    assert client.get("/v4/templates/here?active=yes").json()["template"]["version"]["template"] == "only account"
    assert client.get("/v3/example.net/templates/t").status_code == 200
    client.delete("/v4/templates").raise_for_status()
    assert client.get("/v4/templates").json()["items"] == []
    assert client.get("/v3/example.com/templates").json()["items"] != []
    server.reset()
    assert client.get("/v4/templates/here").status_code == 404


def active(client: httpx.Client, name: str) -> dict[str, bool]:
    records = client.get(f"/v4/domains/{name}").json()["sending_dns_records"]
    return {row["name"]: row["is_active"] for row in records if "_domainkey" in row["name"]}


def test_keys_of_a_domain(client: httpx.Client) -> None:
    made = client.post(KEYS, data={"signing_domain": "EXAMPLE.com", "selector": "s2"}).json()
    assert (made["signing_domain"], made["dns_record"]["is_active"]) == ("example.com", False)
    assert active(client, "example.com") == {"smtp._domainkey.example.com": True, "s2._domainkey.example.com": False}
    client.put("/v4/domains/example.com/keys/s2/activate").raise_for_status()
    # To verify a domain again changes no key.
    client.put("/v4/domains/example.com/keys/smtp/deactivate").raise_for_status()
    client.put("/v4/domains/example.com/verify").raise_for_status()
    assert active(client, "example.com") == {"smtp._domainkey.example.com": False, "s2._domainkey.example.com": True}
    client.delete(KEYS, params={"signing_domain": "example.com", "selector": "s2"}).raise_for_status()
    assert active(client, "example.com") == {"smtp._domainkey.example.com": False}


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ({"signing_domain": "none.test", "selector": "a"}, "domain not found"),
        ({"signing_domain": "example.com", "selector": "a.b"}, "selector"),
        ({"signing_domain": "example.com", "selector": "smtp"}, "already"),
        ({"signing_domain": "example.com", "selector": "a", "bits": "512"}, "bits"),
        ({"signing_domain": "example.com", "selector": "a", "pem": "x"}, "pem"),
    ],
)
def test_key_that_is_refused(client: httpx.Client, data: dict[str, str], word: str) -> None:
    answer = client.post(KEYS, data=data)
    assert (answer.status_code, word in answer.json()["message"]) == (400, True)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/v4/domains/example.com/keys/none/activate"),
        ("PUT", "/v4/domains/example.com/keys/none/deactivate"),
        ("DELETE", f"{KEYS}?signing_domain=example.com&selector=none"),
        ("DELETE", f"{KEYS}?signing_domain=none.test&selector=smtp"),
    ],
)
def test_key_that_is_missing(client: httpx.Client, method: str, path: str) -> None:
    assert client.request(method, path).status_code == 404


def page(client: httpx.Client, link: str) -> tuple[list[str], dict[str, Any]]:
    answer = client.get(link).raise_for_status().json()
    return [f"{row['signing_domain']} {row['selector']}" for row in answer["items"]], answer["paging"]


def test_pages_of_keys(client: httpx.Client) -> None:
    for number in range(5):
        client.post(KEYS, data={"signing_domain": "example.com", "selector": f"s{number}"}).raise_for_status()
    every = [*(f"example.com s{number}" for number in range(5)), "example.com smtp", "example.net smtp"]
    found, paging = page(client, f"{KEYS}?limit=3")
    seen = [*found]
    for _ in range(3):
        found, paging = page(client, paging["next"])
        seen += found
    assert (seen, found) == (every, [])
    found, paging = page(client, page(client, f"{KEYS}?limit=3")[1]["last"])
    assert found == every[-3:]
    assert page(client, paging["previous"])[0] == every[1:4]
    assert page(client, paging["first"])[0] == every[:3]
    assert page(client, f"{KEYS}?selector=smtp")[0] == every[-2:]
    assert client.get(f"{KEYS}?page=nonsense").status_code == 400
