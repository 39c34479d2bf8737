"""Every operation with arguments that it accepts, so that one of them can be anything."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from mailgun_api import models
from mailgun_api.operations import OPERATIONS
from mailgun_api.types import Call, Operation

_GIVEN: dict[str, Any] = {
    "str": "x",
    "int": 1,
    "bool": True,
    "datetime": datetime(2026, 1, 1, tzinfo=UTC),
    "FileInput": b"x",
    "WebhookName": "clicked",
    "ThresholdDimension": "day",
}


@dataclass(frozen=True)
class InPath:
    """An operation that has arguments in its path."""

    operation: Operation[Any]
    function: Callable[..., Call[Any]]
    names: tuple[str, ...]

    def call(self, *values: str) -> Call[Any]:
        return self.function(*values, **_needed(self.function))

    def read(self, path: str) -> list[str] | None:
        """The raw texts of the path's arguments; None where the path has another shape."""
        pattern = re.sub(r"\\\{\w+\\\}", "([^/]*)", re.escape(self.operation.path))
        found = re.fullmatch(pattern, path)
        return list(found.groups()) if found else None


def _needed(function: Callable[..., Any]) -> dict[str, Any]:
    """The keyword arguments that it cannot do without."""
    parameters = inspect.signature(function).parameters.values()
    needed = [item for item in parameters if item.kind is item.KEYWORD_ONLY and item.default is item.empty]
    return {item.name: _argument(str(item.annotation)) for item in needed}


def _argument(annotation: str) -> Any:
    """Something of the type that an argument is said to have."""
    first = annotation.split(" | ")[0]
    if first in _GIVEN:
        return _GIVEN[first]
    if found := re.fullmatch(r"Sequence\[(.+)\]", first):
        return [_argument(found[1])]
    if first.startswith("Literal["):
        return first.split("'")[1]
    if first.startswith("Mapping["):
        return {"x": "y"}
    if first == "AddressInput":
        return "a@example.org"
    model = getattr(models, first)
    return model(**_needed(model))


def _in_path() -> list[InPath]:
    found = []
    for operation in OPERATIONS.values():
        names = tuple(re.findall(r"\{(\w+)\}", operation.path))
        if names:
            module = import_module(f"mailgun_api.api.{operation.tag}")
            found.append(InPath(operation, getattr(module, operation.id), names))
    return found


IN_PATH = _in_path()
