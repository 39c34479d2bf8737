# Written by `make generate` from spec/. Do not edit.
"""Every operation by its operationId, and the servers. A resource's operations are imported when one is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .types import Operation

SERVERS: Mapping[str, str] = {
    "us": "https://api.example.com",
    "eu": "https://api.eu.example.com",
}
"""Base URL by region."""

SERVER_FACTS: Mapping[str, Mapping[str, Any]] = {
    "us": {},
    "eu": {},
}
"""What else the description says of a region's server."""

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
