"""Requests that the real service once answered get the same status from the sandbox, and an answer of the same shape.

The recordings lie outside the project; without them there is nothing to compare with.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from mailgun_sandbox.description import Description
from mailgun_sandbox.handlers import HANDLERS

RECORDINGS = Path(__file__).parents[3] / "shared" / "recordings" / "interactions.jsonl"
DOMAINS = {"DOMAIN.TEST": "example.com", "integration-test.domain.invalid": "example.net"}
# What the sandbox does otherwise, and why.
DIFFERENT = {
    "Forbidden": "an unknown domain is 404, as it was until 2021, and not 401: it tells more",
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


def prepare(client: httpx.Client, case: Any) -> None:
    """Bring about what the recorded request took for granted."""
    path, method = here(urlsplit(case["request"]["url"]).path), case["request"]["method"]
    status, parts = case["response"]["status"], path.strip("/").split("/")
    lacks_domain = "domain not found" in case["response"]["body"].lower()
    if lacks_domain or (path == "/v4/domains" and method == "POST"):
        client.delete("/v3/domains/example.net")
    elif parts[2:3] == ["bounces"] and method != "POST":
        address = parts[3] if len(parts) > 3 else "gone@example.org"
        client.post(f"/v3/{parts[1]}/bounces", data={"address": address})
    elif parts[1] == "lists" and (len(parts) > 2 or status == 400):
        client.post("/v3/lists", data={"address": parts[2] if len(parts) > 2 else "integration_test_list@example.com"})
        if len(parts) > 4:
            client.post(f"/v3/lists/{parts[2]}/members", data={"address": parts[4]})
    elif parts[-1] == "templates":
        client.post(path, data={"name": "welcome"})
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


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
@pytest.mark.parametrize("case", list(cases()))
def test_answer_is_like_the_recorded_one(client: httpx.Client, case: Any) -> None:
    recorded = case["response"]
    for mark, reason in DIFFERENT.items():
        if mark in recorded["body"]:
            pytest.skip(reason)
    prepare(client, case)
    path = here(urlsplit(case["request"]["url"]).path)
    query = urlsplit(case["request"]["url"]).query
    if "/events/" in path:
        path = urlsplit(client.get("/v3/example.com/events").json()["paging"]["next"]).path
    response = client.request(case["request"]["method"], f"{path}?{query}", **body_of(case["request"]))
    assert response.status_code == recorded["status"], response.text
    assert list(missing(json.loads(recorded["body"]), response.json())) == []
