"""Reads the description of the API from its file, fast from the second time on.

YAML takes most of a second; JSON takes a few milliseconds. So the document is kept as JSON in the user's cache, under a
name that changes with the content of the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

# The wheel puts the description beside this file; a checkout has it under generated/.
_PLACES = (
    Path(__file__).parent / "openapi.yaml",
    Path(__file__).parents[2] / "generated" / "openapi.yaml",
)


class DescriptionError(Exception):
    """The description of the API cannot be used; the message says why and what to do."""


def read_document(path: Path | None) -> dict[str, Any]:
    """The OpenAPI document.

    Args:
        path: The file; when absent, the one that belongs to the package.

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
    cached = _cache() / f"openapi-{hashlib.sha256(content).hexdigest()}.json"
    document = _from_cache(cached)
    if document is None:
        try:
            document = yaml.load(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as error:
            raise DescriptionError(f"{path} is no YAML: {error}") from error
        if isinstance(document, dict) and "paths" in document:
            _to_cache(cached, document)
    if not isinstance(document, dict) or "paths" not in document:
        raise DescriptionError(f"{path} is no OpenAPI document: it has no `paths`")
    return document


def _cache() -> Path:
    name = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME"
    # A home that is not known must not keep the sandbox from starting.
    home = os.environ.get(name) or (Path("~/.cache").expanduser() if os.environ.get("HOME") else tempfile.gettempdir())
    return Path(home) / "mailgun-sandbox"


def _from_cache(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def _to_cache(path: Path, document: dict[str, Any]) -> None:
    # Nothing is lost where it cannot be written, but time.
    with contextlib.suppress(OSError, TypeError):
        content = json.dumps(document)
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, encoding="utf-8", delete=False) as file:
            file.write(content)
        Path(file.name).replace(path)
