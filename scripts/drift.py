"""What another OpenAPI document says otherwise than ours. ``make drift UPSTREAM=file-or-url`` is this.

Compared are operations (method and path, whatever the parameters are called), their query parameters, body fields and
the fields of their success answers, with their JSON types. Exit status: 0 where nothing is new there, 1 where something
is, 2 where a document cannot be read.
"""

from __future__ import annotations

import argparse
import re
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.bundle import Document, SpecError, bundle, operations, resolve

ROOT = Path(__file__).resolve().parents[1]
_TIMEOUT_SECONDS = 60
_DEPTH = 8

Shape = dict[str, str]
"""Where a value stands (`query.limit`, `answer.items[].address`) → its JSON types."""


def read(source: str) -> Document:
    """An OpenAPI document in JSON or YAML, from a file or a URL.

    Raises:
        SpecError: It cannot be had, or is none.
    """
    try:
        if re.match(r"https?://", source):
            with urllib.request.urlopen(source, timeout=_TIMEOUT_SECONDS) as answer:
                text = answer.read().decode("utf-8")
        else:
            text = Path(source).read_text(encoding="utf-8")
        document = yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (OSError, urllib.error.URLError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SpecError(f"{source}: cannot be read: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise SpecError(f"{source}: is no OpenAPI document, it has no paths")
    return document


def shapes(document: Document) -> dict[str, Shape]:
    """What each operation takes and gives, by `METHOD /path` with nameless parameters."""
    found: dict[str, Shape] = {}
    for where, _, operation in operations(document):
        shape = found.setdefault(re.sub(r"{[^}]*}", "{}", where).rstrip("/"), {})
        item = document["paths"][where.split(" ", 1)[1]]
        for node in [*item.get("parameters", []), *operation.get("parameters", [])]:
            parameter = resolve(document, node) or {}
            if parameter.get("in") == "query":
                shape[f"query.{parameter['name']}"] = _types(document, parameter.get("schema", {}))
        body = resolve(document, operation.get("requestBody") or {}) or {}
        for media in (body.get("content") or {}).values():
            shape.update(_fields(document, media.get("schema", {}), "body", 0))
        for status, node in (operation.get("responses") or {}).items():
            answer = resolve(document, node) or {}
            if str(status).startswith("2"):
                for media in (answer.get("content") or {}).values():
                    shape.update(_fields(document, media.get("schema", {}), "answer", 0))
    return found


def compare(ours: dict[str, Shape], theirs: dict[str, Shape]) -> Iterator[tuple[str, str]]:
    """Differences as (kind, text); the kinds are `new`, `gone` and `otherwise`."""
    for where in sorted(ours.keys() | theirs.keys()):
        if where not in ours:
            yield "new", where
        elif where not in theirs:
            yield "gone", where
        else:
            mine, other = ours[where], theirs[where]
            for name in sorted(mine.keys() | other.keys()):
                if name not in mine:
                    yield "new", f"{where}  {name} ({other[name]})"
                elif name not in other:
                    yield "gone", f"{where}  {name} ({mine[name]})"
                elif mine[name] != other[name]:
                    yield "otherwise", f"{where}  {name}: {mine[name]} here, {other[name]} there"


def _parts(document: Document, node: Any) -> Iterator[Document]:
    """A schema with all that it is put together from."""
    schema = resolve(document, node)
    if isinstance(schema, dict):
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key, []):
                yield from _parts(document, part)


def _types(document: Document, node: Any) -> str:
    kinds: set[str] = set()
    for part in _parts(document, node):
        kind = part.get("type")
        kinds.update(kind if isinstance(kind, list) else [kind] if kind else [])
        if "properties" in part:
            kinds.add("object")
        kinds.update("string" for word in part.get("enum", []) if isinstance(word, str))
    return "|".join(sorted(kinds - {"null"})) or "any"


def _fields(document: Document, node: Any, place: str, depth: int) -> Shape:
    found: Shape = {}
    if depth > _DEPTH:  # a schema that holds itself
        return found
    for part in _parts(document, node):
        for name, schema in (part.get("properties") or {}).items():
            found[f"{place}.{name}"] = _types(document, schema)
            found.update(_fields(document, schema, f"{place}.{name}", depth + 1))
        if "items" in part:
            found.update(_fields(document, part["items"], f"{place}[]", depth + 1))
        if isinstance(part.get("additionalProperties"), dict):
            found.update(_fields(document, part["additionalProperties"], f"{place}.*", depth + 1))
    return found


def main(arguments: list[str] | None = None) -> int:
    """Print the differences, the new ones first."""
    parser = argparse.ArgumentParser(prog="make drift", description="Compare our description with another one.")
    parser.add_argument("upstream", help="an OpenAPI document in JSON or YAML: a file or a URL")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="FOLDER")
    options = parser.parse_args(arguments)
    try:
        differences = list(compare(shapes(bundle(options.spec)), shapes(read(options.upstream))))
    except SpecError as error:
        print(f"drift: {error}", file=sys.stderr)
        return 2
    titles = {"new": "New there", "gone": "Gone there", "otherwise": "Typed otherwise"}
    for kind, title in titles.items():
        found = [text for each, text in differences if each == kind]
        print(f"{title}: {len(found)}")
        for text in found:
            print(f"  {text}")
    return 1 if any(kind == "new" for kind, _ in differences) else 0


if __name__ == "__main__":
    sys.exit(main())
