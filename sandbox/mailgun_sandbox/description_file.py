"""Reads the description of the API from its file.

The package's own is JSON, written by `make generate` beside the YAML that people read: to read that takes most of a
second.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

# The wheel puts the description beside this file; a checkout has it under generated/.
_PLACES = (
    Path(__file__).parent / "openapi.json",
    Path(__file__).parents[2] / "generated" / "openapi.json",
)


class DescriptionError(Exception):
    """The description of the API cannot be used; the message says why and what to do."""


def read_document(path: Path | None) -> dict[str, Any]:
    """The OpenAPI document.

    Args:
        path: The file, JSON if its name ends with `.json` and YAML otherwise; when absent, the one that belongs to the
            package.

    Raises:
        DescriptionError: There is none, or it is no OpenAPI document.
    """
    if path is None:
        path = next((place for place in _PLACES if place.is_file()), None)
        if path is None:
            raise DescriptionError(f"there is no {_PLACES[0]}, nor {_PLACES[1]}: run `make generate`")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DescriptionError(f"{path} cannot be read: {error.strerror}") from error
    document = _read_json(path, content) if path.suffix == ".json" else _read_yaml(path, content)
    if not isinstance(document, dict) or "paths" not in document:
        raise DescriptionError(f"{path} is no OpenAPI document: it has no `paths`")
    return document


def _read_json(path: Path, content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError as error:
        raise DescriptionError(f"{path} is no JSON: {error}") from error


def _read_yaml(path: Path, content: bytes) -> Any:
    # Only where somebody brings along a description.
    import yaml

    try:
        return yaml.load(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise DescriptionError(f"{path} is no YAML: {error}") from error
