# Written by `make generate` from spec/. Do not edit.
"""One address to put on the list of complaints."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class ComplaintEntry(Model):
    """One address to put on the list of complaints."""

    __slots__ = (
        "address",
        "created_at",
    )

    address: str
    """The address."""
    created_at: datetime | None
    """When it complained; now when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("created_at", "created_at", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        address: str,
        created_at: datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.created_at = created_at
        self._additional = additional_properties
