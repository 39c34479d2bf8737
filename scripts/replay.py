"""Recorded requests of the real service sent to the sandbox, and where the answers differ in status or shape."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx
import yaml

from mailgun_sandbox.description import Description
from mailgun_sandbox.entities import Route
from mailgun_sandbox.handlers import HANDLERS
from mailgun_sandbox.testing import SandboxServer

# The domains of the sandbox by those of the recordings.
DOMAINS = {"DOMAIN.TEST": "example.com", "integration-test.domain.invalid": "example.net"}
OWN_DOMAINS = ("example.com", "example.net")
# What the sandbox does otherwise, and why, by what is in the recorded answer.
DIFFERENT = {
    "Forbidden": "an unknown domain is 404, as it was until 2021, and not 401: it tells more",
    "Domain has been created": "an answer of 2016, with a password in it; the newer recordings have none",
    '"smtp_password"': "an answer of 2016, with passwords in it; the newer recordings have none",
    "rejected": "nothing is rejected in a sandbox, so that no such event can be listed",
}
# Shorter texts are words that answers have in common, not names that the service gave.
_SHORTEST_NAME = 8


class RecordingsError(Exception):
    """The recordings cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Cassette:
    """A recorded conversation: what was asked, in its order.

    Attributes:
        name: Of the file.
        is_real: Whether it was recorded from the real service.
        interactions: As vcrpy keeps them.
    """

    name: str
    is_real: bool
    interactions: list[dict[str, Any]]


def missing(recorded: Any, found: Any, where: str = "") -> Iterator[str]:
    """Where a document lacks what the recorded one has, or has another type. The service only ever adds fields."""
    if type(recorded) is not type(found):
        yield f"{where or 'the answer'}: {type(found).__name__} for {type(recorded).__name__}"
    elif isinstance(recorded, dict):
        for name, part in recorded.items():
            if name in found:
                yield from missing(part, found[name], f"{where}.{name}")
            else:
                yield f"{where}.{name} is missing"
    elif isinstance(recorded, list) and recorded and found:
        yield from missing(recorded[0], found[0], f"{where}[0]")


def is_stateful(method: str, url: str) -> bool:
    """Whether the sandbox keeps state for a request; the others are answered with the description's example."""
    found = Description.load().find(method, [unquote(part) for part in urlsplit(url).path.split("/")[1:]])
    return not isinstance(found, list) and any(each in HANDLERS for each in found[0].ids)


def known_difference(body: str) -> str | None:
    """Why the sandbox is known to answer otherwise than a recorded answer, or None."""
    return next((reason for mark, reason in DIFFERENT.items() if mark in body), None)


def read_recordings(path: Path) -> list[Any]:
    """The exchanges in a file of recordings: JSON, one a line, those that the sandbox keeps state for.

    Raises:
        RecordingsError: It cannot be read.
    """
    try:
        cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [
            case
            for case in cases
            if not case.get("doubtful") and is_stateful(case["request"]["method"], case["request"]["url"])
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordingsError(f"{path}: cannot be read as recordings: {type(error).__name__}: {error}") from error


def read_cassette(path: Path) -> Cassette:
    """A cassette of ``make record``.

    Raises:
        RecordingsError: It cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
        document = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return Cassette(path.stem, text.startswith("# Recorded from the real service"), list(document["interactions"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
        raise RecordingsError(f"{path}: cannot be read as a cassette: {type(error).__name__}: {error}") from error


def here(text: str) -> str:
    """A recorded text with the sandbox's domains in it."""
    for there, name in DOMAINS.items():
        text = text.replace(there, name)
    return text


def differences(client: httpx.Client, server: SandboxServer, case: Any) -> list[str]:
    """Where the sandbox answers one recorded request otherwise than the service did.

    Args:
        client: Signed in at the sandbox.
        server: The sandbox, emptied.
        case: One of `read_recordings`.
    """
    recorded = case["response"]
    _prepare(client, server, case)
    path = here(urlsplit(case["request"]["url"]).path)
    query = urlsplit(case["request"]["url"]).query
    if "/events/" in path:
        path = urlsplit(client.get("/v3/example.com/events").json()["paging"]["next"]).path
    response = client.request(case["request"]["method"], f"{path}?{query}", **_body_of(case["request"]))
    return list(_compared(recorded["status"], here(recorded["body"]), response))


def replay(client: httpx.Client, cassette: Cassette) -> Iterator[tuple[str, list[str]]]:
    """Have the recorded conversation with the sandbox.

    Args:
        client: Signed in at the sandbox, emptied.
        cassette: The conversation.

    Yields:
        What was asked, and where the answer differs.
    """
    names: dict[str, str] = {}

    def own(text: str) -> str:
        for there, name in names.items():
            text = text.replace(there, name).replace(quote(there, safe=""), quote(name, safe=""))
        return text

    for interaction in cassette.interactions:
        request, recorded = interaction["request"], interaction["response"]
        url = urlsplit(str(request["uri"]))
        headers = {name: values[0] for name, values in request["headers"].items() if name.lower() == "content-type"}
        path = own(f"{url.path}?{url.query}" if url.query else url.path)
        body = request["body"] or ""
        # Real names may be part of what is sent, and the sandbox gave others.
        content = body if isinstance(body, bytes) else own(body).encode()
        response = client.request(request["method"], path, content=content, headers=headers)
        text = recorded["body"]["string"]
        text = text if isinstance(text, str) else text.decode("utf-8", "replace")
        found = list(_compared(recorded["status"]["code"], text, response))
        if not found:
            names |= _names(_json(text), _json(response.text))
        yield f"{request['method']} {url.path}", found


def _compared(status: int, body: str, response: httpx.Response) -> Iterator[str]:
    if response.status_code != status:
        yield f"status {response.status_code} for {status}: {response.text[:200]}"
        return
    recorded, found = _json(body), _json(response.text)
    if recorded is not None:
        yield from missing(recorded, found)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _names(recorded: Any, found: Any) -> dict[str, str]:
    """The names that the service gave, and those that the sandbox gave at the same places."""
    if isinstance(recorded, dict) and isinstance(found, dict):
        parts = [(part, found.get(name)) for name, part in recorded.items()]
    elif isinstance(recorded, list) and isinstance(found, list):
        parts = list(zip(recorded, found, strict=False))
    elif isinstance(recorded, str) and isinstance(found, str):
        # Links lead to a path here, and a Message-Id is asked for without its angle brackets.
        there, own = (urlsplit(each).path if "://" in each else each.strip("<>") for each in (recorded, found))
        return {there: own} if there != own and len(there) >= _SHORTEST_NAME else {}
    else:
        return {}
    return {there: own for part, other in parts for there, own in _names(part, other).items()}


def _body_of(request: Any) -> dict[str, Any]:
    """The recorded body, as arguments of httpx."""
    fields = [(name, here(value)) for name, value in request.get("fields") or []]
    if request["body_kind"] == "multipart":
        texts = [(name, (None, value)) for name, value in fields if not value.startswith("<file:")]
        files = [(name, ("m.eml", b"From: a@example.com\r\n\r\nHi")) for name, value in fields if value[:6] == "<file:"]
        return {"files": [*texts, *files]}
    content = here(request["body"] or "")
    return {"content": content, "headers": {"Content-Type": request["headers"].get("Content-Type", "")}}


def _field(case: Any, name: str) -> str:
    return str(dict(case["request"].get("fields") or []).get(name, ""))


def _add_domains(server: SandboxServer, method: str, path: str, case: Any) -> None:
    """Let the domains be there that a request names: in its path, or in the address of a mailing list."""
    found = Description.load().find(method, [unquote(part) for part in path.split("/")[1:]])
    parameters = {} if isinstance(found, list) else found[1]
    addresses = [parameters.get("list_address", "")]
    if path == "/v3/lists":
        addresses.append(here(_field(case, "address")))
    names = [parameters.get("domain", ""), *(address.rpartition("@")[2] for address in addresses)]
    for name in filter(None, names):
        if server.state.domain(name) is None:
            server.state.add_domain(name)


def _prepare(client: httpx.Client, server: SandboxServer, case: Any) -> None:
    """Bring about what the recorded request took for granted."""
    path, method = here(urlsplit(case["request"]["url"]).path), case["request"]["method"]
    status, parts = case["response"]["status"], path.strip("/").split("/")
    body = case["response"]["body"].lower()
    creates_domain = path in ("/v4/domains", "/v3/domains") and method == "POST"
    if "domain not found" in body or creates_domain:
        client.delete("/v3/domains/example.net")
        return
    if status not in (401, 404):
        _add_domains(server, method, path, case)
    resource, rest = parts[2] if len(parts) > 2 else "", parts[3:]
    make: Callable[..., httpx.Response] = client.post
    if resource in ("bounces", "unsubscribes", "complaints", "whitelists") and method != "POST":
        name = "domain" if resource == "whitelists" and "@" not in "".join(rest) else "address"
        make(f"/v3/{parts[1]}/{resource}", data={name: unquote(rest[0]) if rest else "gone@example.org"})
    elif parts[1] == "lists" and (len(parts) > 2 or status == 400):
        address = unquote(parts[2]) if len(parts) > 2 else here(_field(case, "address"))
        make("/v3/lists", data={"address": address})
        if len(parts) > 4:
            make(f"/v3/lists/{parts[2]}/members", data={"address": unquote(parts[4])})
    elif parts[1] == "routes" and status < 400:
        created = datetime(2025, 1, 1, tzinfo=UTC)
        identifier = parts[2] if len(parts) > 2 else "0" * 24
        server.state.routes.put(identifier, Route(identifier, 0, "", "catch_all()", ["stop()"], created))
    elif resource == "templates" and status < 400:
        make(f"/v3/{parts[1]}/templates", data={"name": unquote(rest[0]) if rest else "welcome"})
        if "versions" in rest[1:] and rest[2:]:
            make(f"/v3/{parts[1]}/templates/{rest[0]}/versions", data={"tag": unquote(rest[2]), "template": "x"})
    elif (resource in ("tags", "tag") and status < 400) or path == "/v1/analytics/tags":
        data = {"from": "a@example.com", "to": "b@example.org", "text": "x"}
        query = dict(parse_qsl(urlsplit(case["request"]["url"]).query))
        tag = unquote(rest[0]) if rest else query.get("tag", "test1")
        domain = parts[1] if parts[0] == "v3" else "example.com"
        make(f"/v3/{domain}/messages", data=data | {"o:tag": tag})
    elif "credentials" in parts and len(parts) > 4:
        make("/".join(["", *parts[:4]]), data={"login": unquote(parts[4])})
    elif "webhooks" in parts and (len(parts) > 4 or method == "GET"):
        for event in ("accepted", "clicked"):
            make(f"/v3/domains/{parts[2]}/webhooks", data={"id": event, "url": f"http://example.com/{event[0]}"})
