"""A Postman collection and its environment, from the bundled description. ``make postman`` is this.

openapi-to-postmanv2 gives folders, texts and sample answers; the values of the requests are those of the reference,
because the converter's own are not ones that Mailgun would take. Without Node nothing is made, and a line says so.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mailgun_api.servers import SERVERS
from mailgun_api.types import FilePart
from scripts import reference_samples as samples
from scripts.reference_facts import ROOT, Method, description, methods

TOOLS = ROOT / "tools" / "postman"
COLLECTION = "mailgun.postman_collection.json"
ENVIRONMENT = "mailgun.postman_environment.json"
_SEED = uuid.UUID("6f2cbe6e-3a5b-5d0c-9f3a-7f0a2f5f8a10")
_LIMIT_SECONDS = 300

Node = dict[str, Any]


class PostmanError(Exception):
    """The collection cannot be made; the message says why."""


def missing_tools(*, install: bool) -> str:
    """What is not there to convert with; empty where all is.

    Args:
        install: Whether to fetch the packages of `tools/postman` where only they are missing.

    Raises:
        PostmanError: They cannot be fetched.
    """
    if shutil.which("node") is None:
        return "Node is not installed"
    if (TOOLS / "node_modules" / "openapi-to-postmanv2").is_dir():
        return ""
    npm = shutil.which("npm")
    if not install or npm is None:
        return "the packages of tools/postman are not installed: run `make postman`"
    done = subprocess.run([npm, "ci"], cwd=TOOLS, stdout=subprocess.DEVNULL, timeout=_LIMIT_SECONDS, check=False)
    if done.returncode:
        raise PostmanError("npm could not install the packages of tools/postman (see above)")
    return ""


def collection() -> Node:
    """The collection: a folder for each resource, a request for each method."""
    found = _converted(description())
    every: dict[tuple[str, str], list[Method]] = {}
    for method in _every():
        every.setdefault((method.http, method.path), []).append(method)
    for folder in found["item"]:
        folder["item"] = [item for request in _requests(folder) for item in _of_methods(request, every)]
        folder["id"] = _identity(folder["name"])
    found["info"] = {
        "name": "Mailgun",
        "description": "Made by `make postman` from the description of mailgun-sdk.",
        "schema": found["info"]["schema"],
        "_postman_id": _identity("collection"),
    }
    pairs = {"username": "api", "password": "{{apiKey}}"}
    found["auth"] = {
        "type": "basic",
        "basic": [{"key": key, "value": text, "type": "string"} for key, text in pairs.items()],
    }
    found.pop("variable", None)
    found.pop("event", None)
    return found


def environment(base_url: str = SERVERS["us"], key: str = "", domain: str = "example.com") -> Node:
    """The environment: where to send, with which key, and about which domain."""
    values = [
        {"key": "baseUrl", "value": base_url, "type": "default", "enabled": True},
        {"key": "apiKey", "value": key, "type": "secret", "enabled": True},
        {"key": "domain", "value": domain, "type": "default", "enabled": True},
    ]
    return {
        "id": _identity("environment"),
        "name": f"Mailgun ({'EU' if base_url == SERVERS['eu'] else 'US'})",
        "values": values,
        "_postman_variable_scope": "environment",
    }


def _converted(document: Node) -> Node:
    done = subprocess.run(
        ["node", "convert.cjs"],
        cwd=TOOLS,
        input=json.dumps(document).encode(),
        capture_output=True,
        timeout=_LIMIT_SECONDS,
        check=False,
    )
    if done.returncode:
        raise PostmanError(f"openapi-to-postmanv2: {done.stderr.decode().strip()}")
    found: Node = json.loads(done.stdout)
    return found


def _every() -> Iterator[Method]:
    for tag in description()["tags"]:
        yield from methods(tag["name"])


def _requests(folder: Node) -> Iterator[Node]:
    for item in folder["item"]:
        if "request" in item:
            yield item
        else:
            yield from _requests(item)


def _of_methods(item: Node, every: dict[tuple[str, str], list[Method]]) -> Iterator[Node]:
    request = item["request"]
    segments = [f"{{{part[1:]}}}" if part.startswith(":") else part for part in request["url"]["path"]]
    path = "/" + "/".join(segments)
    found = every.get((request["method"], path))
    if found is None:
        raise PostmanError(f"the converter made {request['method']} {path}, which is not in the description")
    for method in found:
        yield _item(json.loads(json.dumps(item)), method)


def _item(item: Node, method: Method) -> Node:
    request = item["request"]
    item["id"] = _identity(method.id)
    item["name"] = request["name"] = method.full_name
    request["description"] = {"content": f"{method.summary}\n\n`{method.id}`", "type": "text/markdown"}
    call = samples.make_call(method)
    values = {argument.wire: _plain(value) for argument, value in samples.chosen(method) if argument.place == "path"}
    for variable in request["url"].get("variable", []):
        variable["value"] = "{{domain}}" if variable["key"] == "domain" else values[variable["key"]]
    given = list(call.query)
    unused = [entry for entry in request["url"].get("query", []) if entry["key"] not in dict(given)]
    request["url"]["query"] = [{"key": name, "value": value} for name, value in given]
    request["url"]["query"] += _once({**entry, "value": "", "disabled": True} for entry in unused)
    request["body"] = {} if call.body is None else _body(call.body.kind, call.body.content)
    kinds = {"urlencoded": "application/x-www-form-urlencoded", "json": "application/json"}
    content_type = kinds.get(call.body.kind) if call.body is not None else None
    headers = dict(call.headers or {}) | {"Accept": "application/json"}
    headers |= {"Content-Type": content_type} if content_type else {}
    request["header"] = [{"key": name, "value": value} for name, value in headers.items()]
    request.pop("auth", None)
    # A redirect leads to a file for the caller, not to an answer.
    item["protocolProfileBehavior"] = {"followRedirects": False}
    item["response"] = [
        _answer(answer, _identity(f"{method.id} {number}"), request)
        for number, answer in enumerate(item["response"])
        if answer.get("code", 0) in range(200, 400)
    ]
    item.pop("event", None)
    return item


def _answer(answer: Node, identity: str, request: Node) -> Node:
    # The converter makes up values for headers, others in each run.
    headers = [header for header in answer.get("header") or [] if header["key"] == "Content-Type"]
    return {**answer, "id": identity, "originalRequest": request, "header": headers}


def _once(entries: Iterator[Node]) -> list[Node]:
    """Entries without those that the converter repeats for each word of a list."""
    found: dict[str, Node] = {}
    for entry in entries:
        found.setdefault(entry["key"], entry)
    return list(found.values())


def _plain(value: str) -> str:
    text = str(samples.evaluated(value))
    return "{{domain}}" if text == "example.com" else text


def _body(kind: str, content: Any) -> Node:
    if kind == "json":
        raw = json.dumps(content, ensure_ascii=False, indent=2)
        return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}
    if kind == "urlencoded":
        return {"mode": "urlencoded", "urlencoded": [{"key": name, "value": value} for name, value in content]}
    fields = [
        {"key": name, "type": "file", "src": str(value.value)}
        if isinstance(value, FilePart)
        else {"key": name, "type": "text", "value": value}
        for name, value in content
    ]
    return {"mode": "formdata", "formdata": fields}


def _identity(name: str) -> str:
    """The same in every run, so that an import replaces what was imported before."""
    return str(uuid.uuid5(_SEED, name))


def write(folder: Path) -> None:
    """Write collection, environments and the files that requests send."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / COLLECTION).write_text(json.dumps(collection(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, region in ((ENVIRONMENT, "us"), (ENVIRONMENT.replace("mailgun.", "mailgun-eu.", 1), "eu")):
        text = json.dumps(environment(SERVERS[region]), indent=1)
        (folder / name).write_text(text + "\n", encoding="utf-8")
    for name, content in samples.FILES.items():
        (folder / name).write_bytes(content)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(prog="make postman", description="Make a Postman collection and environment.")
    parser.add_argument(
        "--output", type=Path, default=ROOT / "dist" / "postman", help="folder; dist/postman when absent"
    )
    options = parser.parse_args(arguments)
    try:
        if missing := missing_tools(install=True):
            print(f"postman: skipped, {missing}")
            return 0
        write(options.output)
    except PostmanError as error:
        print(f"postman: {error}", file=sys.stderr)
        return 1
    print(f"postman: import {COLLECTION} and an environment from {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
