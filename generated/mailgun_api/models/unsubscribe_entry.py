# Written by `make generate` from spec/. Do not edit.
"""One address to unsubscribe."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class UnsubscribeEntry(Model):
    """One address to unsubscribe."""

    address: str
    """The address."""
    tags: str | Sequence[str] | None = None
    """The tags that are not wanted; `*`, all mail of the domain, when absent."""
    created_at: datetime | None = None
    """When it unsubscribed; now when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("tags", "tags", None),
        ("created_at", "created_at", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True
