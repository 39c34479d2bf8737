# Written by `make generate` from spec/. Do not edit.
"""One address to put on the list of complaints."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class ComplaintEntry(Model):
    """One address to put on the list of complaints."""

    address: str
    """The address."""
    created_at: datetime | None = None
    """When it complained; now when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("created_at", "created_at", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True
