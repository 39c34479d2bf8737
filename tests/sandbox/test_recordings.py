"""Requests that the real service once answered get the same status from the sandbox, and an answer of the same shape.

The recordings lie outside the project; without them there is nothing to compare with.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
import pytest

from mailgun_sandbox.description import Description
from mailgun_sandbox.entities import Route
from mailgun_sandbox.handlers import HANDLERS
from mailgun_sandbox.testing import SandboxServer

# Another set can be named; the one beside the project is the default.
RECORDINGS = Path(
    os.environ.get("MAILGUN_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings" / "interactions.jsonl"
)
DOMAINS = {"DOMAIN.TEST": "example.com", "integration-test.domain.invalid": "example.net"}
# What the sandbox does otherwise, and why.
DIFFERENT = {
    "Forbidden": "an unknown domain is 404, as it was until 2021, and not 401: it tells more",
    "Domain has been created": "an answer of 2016, with a password in it; the newer recordings have none",
    '"smtp_password"': "an answer of 2016, with passwords in it; the newer recordings have none",
    "rejected": "nothing is rejected in a sandbox, so that no such event can be listed",
}


def missing(recorded: Any, found: Any, where: str = "") -> Iterator[str]:
    """Where a document lacks what the recorded one has, or has another type. The service only ever adds fields."""
    if type(recorded) is not type(found):
        yield f"{where}: {type(found).__name__} for {type(recorded).__name__}"
    elif isinstance(recorded, dict):
        for name, part in recorded.items():
            if name in found:
                yield from missing(part, found[name], f"{where}.{name}")
            else:
                yield f"{where}.{name} is missing"
    elif isinstance(recorded, list) and recorded and found:
        yield from missing(recorded[0], found[0], f"{where}[0]")


def cases() -> Iterator[Any]:
    if not RECORDINGS.is_file():
        return
    description = Description.load()
    for line in RECORDINGS.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        segments = urlsplit(case["request"]["url"]).path.split("/")[1:]
        found = description.find(case["request"]["method"], segments)
        # Operations that keep nothing answer the example of the description, whatever they are asked.
        if not case.get("doubtful") and not isinstance(found, list) and found[0].operation_id in HANDLERS:
            yield pytest.param(case, id=case["id"])


def here(text: str) -> str:
    for there, name in DOMAINS.items():
        text = text.replace(there, name)
    return text


def prepare(client: httpx.Client, server: SandboxServer, case: Any) -> None:
    """Bring about what the recorded request took for granted."""
    path, method = here(urlsplit(case["request"]["url"]).path), case["request"]["method"]
    status, parts = case["response"]["status"], path.strip("/").split("/")
    body = case["response"]["body"].lower()
    creates_domain = path in ("/v4/domains", "/v3/domains") and method == "POST"
    if "domain not found" in body or creates_domain:
        client.delete("/v3/domains/example.net")
        return
    resource, rest = parts[2] if len(parts) > 2 else "", parts[3:]
    if resource in ("bounces", "unsubscribes", "complaints", "whitelists") and method != "POST":
        name = "domain" if resource == "whitelists" and "@" not in "".join(rest) else "address"
        client.post(f"/v3/{parts[1]}/{resource}", data={name: unquote(rest[0]) if rest else "gone@example.org"})
    elif parts[1] == "lists" and (len(parts) > 2 or status == 400):
        client.post("/v3/lists", data={"address": parts[2] if len(parts) > 2 else "integration_test_list@example.com"})
        if len(parts) > 4:
            client.post(f"/v3/lists/{parts[2]}/members", data={"address": parts[4]})
    elif parts[1] == "routes" and status < 400:
        created = datetime(2025, 1, 1, tzinfo=UTC)
        identifier = parts[2] if len(parts) > 2 else "0" * 24
        server.state.routes.put(identifier, Route(identifier, 0, "", "catch_all()", ["stop()"], created))
    elif resource == "templates" and status < 400:
        client.post(f"/v3/{parts[1]}/templates", data={"name": unquote(rest[0]) if rest else "welcome"})
        if "versions" in rest[1:] and rest[2:]:
            client.post(f"/v3/{parts[1]}/templates/{rest[0]}/versions", data={"tag": rest[2], "template": "x"})
    elif resource in ("tags", "tag") or path == "/v1/analytics/tags":
        tag = unquote(rest[0]) if rest else "test1"
        data = {"from": "a@example.com", "to": "b@example.org", "text": "x", "o:tag": tag}
        client.post("/v3/example.com/messages", data=data)
    elif "credentials" in parts and len(parts) > 4:
        client.post("/".join(["", *parts[:4]]), data={"login": parts[4]})
    elif "webhooks" in parts and (len(parts) > 4 or method == "GET"):
        client.post(f"/v3/domains/{parts[2]}/webhooks", data={"id": "accepted", "url": "http://example.com/a"})
        client.post(f"/v3/domains/{parts[2]}/webhooks", data={"id": "clicked", "url": "http://example.com/c"})


def body_of(request: Any) -> dict[str, Any]:
    """The recorded body, as arguments of httpx."""
    fields = [(name, here(value)) for name, value in request.get("fields") or []]
    if request["body_kind"] == "multipart":
        texts = [(name, (None, value)) for name, value in fields if not value.startswith("<file:")]
        files = [(name, ("m.eml", b"From: a@example.com\r\n\r\nHi")) for name, value in fields if value[:6] == "<file:"]
        return {"files": [*texts, *files]}
    content = here(request["body"] or "")
    return {"content": content, "headers": {"Content-Type": request["headers"].get("Content-Type", "")}}


def differences(client: httpx.Client, server: SandboxServer, case: Any) -> list[str]:
    """Where the sandbox answers a recorded request otherwise than the service did."""
    recorded = case["response"]
    prepare(client, server, case)
    path = here(urlsplit(case["request"]["url"]).path)
    query = urlsplit(case["request"]["url"]).query
    if "/events/" in path:
        path = urlsplit(client.get("/v3/example.com/events").json()["paging"]["next"]).path
    response = client.request(case["request"]["method"], f"{path}?{query}", **body_of(case["request"]))
    if response.status_code != recorded["status"]:
        return [f"status {response.status_code} for {recorded['status']}: {response.text[:200]}"]
    return list(missing(json.loads(here(recorded["body"])), response.json()))


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
@pytest.mark.parametrize("case", list(cases()))
def test_answer_is_like_the_recorded_one(client: httpx.Client, server: SandboxServer, case: Any) -> None:
    for mark, reason in DIFFERENT.items():
        if mark in case["response"]["body"]:
            pytest.skip(reason)
    assert differences(client, server, case) == []


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
def test_nine_in_ten_answers_are_like_the_recorded_ones(
    plain_client: httpx.Client, server: SandboxServer, capsys: pytest.CaptureFixture[str]
) -> None:
    plain_client.auth = ("api", server.key)
    found: dict[str, list[str]] = {}
    for parameter in cases():
        server.reset()
        case = parameter.values[0]
        found[case["id"]] = differences(plain_client, server, case)
    different = {identifier: problems for identifier, problems in found.items() if problems}
    lines = [f"{len(found) - len(different)} of {len(found)} recorded answers have the same status and shape"]
    lines += [f"  {identifier}: {'; '.join(problems)[:300]}" for identifier, problems in different.items()]
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert len(different) <= len(found) / 10
