# Written by `make generate` from spec/. Do not edit.
"""One address to put on the list of bounces."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class BounceEntry(Model):
    """One address to put on the list of bounces."""

    __slots__ = (
        "address",
        "code",
        "error",
        "created_at",
    )

    address: str
    """The address."""
    code: str | None
    """The SMTP status code; `550` when absent."""
    error: str | None
    """A text for the reason; empty when absent."""
    created_at: datetime | None
    """When it bounced; now when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("code", "code", None),
        ("error", "error", None),
        ("created_at", "created_at", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        address: str,
        code: str | None = None,
        error: str | None = None,
        created_at: datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.code = code
        self.error = error
        self.created_at = created_at
        self._additional = additional_properties
