# Written by `make generate` from spec/. Do not edit.
"""One address to put on the list of bounces."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class BounceEntry(Model):
    """One address to put on the list of bounces."""

    address: str
    """The address."""
    code: str | None = None
    """The SMTP status code; `550` when absent."""
    error: str | None = None
    """A text for the reason; empty when absent."""
    created_at: datetime | None = None
    """When it bounced; now when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("code", "code", None),
        ("error", "error", None),
        ("created_at", "created_at", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True
