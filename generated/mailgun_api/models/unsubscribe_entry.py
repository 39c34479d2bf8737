# Written by `make generate` from spec/. Do not edit.
"""One address to unsubscribe."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class UnsubscribeEntry(Model):
    """One address to unsubscribe."""

    __slots__ = (
        "address",
        "tags",
        "created_at",
    )

    address: str
    """The address."""
    tags: str | Sequence[str] | None
    """The tags that are not wanted; `*`, all mail of the domain, when absent."""
    created_at: datetime | None
    """When it unsubscribed; now when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("tags", "tags", None),
        ("created_at", "created_at", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        address: str,
        tags: str | Sequence[str] | None = None,
        created_at: datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.tags = tags
        self.created_at = created_at
        self._additional = additional_properties
