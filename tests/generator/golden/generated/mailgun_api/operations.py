# Written by `make generate` from spec/. Do not edit.
"""Every operation by its operationId. A resource's operations are imported when one is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .types import Operation

_TAGS = {
    "notes_list": "notes",
    "notes_send": "notes",
    "notes_update": "notes",
}


class _Operations(Mapping[str, Operation[Any]]):
    def __getitem__(self, operation_id: str) -> Operation[Any]:
        module = import_module(f".api.{_TAGS[operation_id]}", __package__)
        operation: Operation[Any] = getattr(module, operation_id.upper())
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(_TAGS)

    def __len__(self) -> int:
        return len(_TAGS)


OPERATIONS: Mapping[str, Operation[Any]] = _Operations()
"""operationId → Operation."""
