"""The project's own description, bundled and file by file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Document, bundle, resolve
from generator.bundle import operations as bundled_operations

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"

Schema = dict[str, Any]


@pytest.fixture(scope="session")
def document() -> Document:
    return bundle(SPEC)


@pytest.fixture(scope="session")
def operations(document: Document) -> list[tuple[str, Document]]:
    """Each operation under `METHOD path`."""
    return [(where, operation) for where, _, operation in bundled_operations(document)]


@pytest.fixture(scope="session")
def schemas(document: Document) -> list[tuple[str, Schema]]:
    """Every schema of the description with its place, those inside others too."""
    found = [*_inside(document["components"]["schemas"], "components/schemas")]
    for where, operation in _with_path_items(document):
        for parameter in operation.get("parameters", []):
            described = resolve(document, parameter)
            found += _schema(described["schema"], f"{where} {described['name']}")
        for part in (operation.get("requestBody") or {}, *operation.get("responses", {}).values()):
            for media_type, media in (resolve(document, part).get("content") or {}).items():
                found += _schema(media["schema"], f"{where} {media_type}")
    return found


def _with_path_items(document: Document) -> Iterator[tuple[str, Document]]:
    for path, item in document["paths"].items():
        yield path, {"parameters": item.get("parameters", [])}
    for where, _, operation in bundled_operations(document):
        yield where, operation


def _inside(named: dict[str, Schema], where: str) -> Iterator[tuple[str, Schema]]:
    for name, schema in named.items():
        yield from _schema(schema, f"{where}/{name}")


def _schema(schema: Schema, where: str) -> Iterator[tuple[str, Schema]]:
    yield where, schema
    for key in ("properties", "patternProperties"):
        yield from _inside(schema.get(key, {}), f"{where}/{key}")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _schema(schema[key], f"{where}/{key}")
    for key in ("anyOf", "oneOf", "allOf"):
        for index, part in enumerate(schema.get(key, [])):
            yield from _schema(part, f"{where}/{key}/{index}")
