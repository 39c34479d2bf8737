# Written by `make generate` from spec/. Do not edit.
"""IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class IpList(Model):
    """IP addresses."""

    __slots__ = (
        "items",
        "total_count",
        "details",
        "assignable_to_pools",
    )

    items: list[str] | None
    """The addresses."""
    total_count: int | None
    """How many addresses are listed."""
    details: list[IpSummary] | None
    """More about each of them; only for the account."""
    assignable_to_pools: list[str] | None
    """Those that an IP pool can take; absent for accounts without IP pools."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total_count", "total_count", None),
        ("details", "details", None),
        ("assignable_to_pools", "assignable_to_pools", None),
    )

    def __init__(
        self,
        items: list[str] | None = None,
        total_count: int | None = None,
        details: list[IpSummary] | None = None,
        assignable_to_pools: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.total_count = total_count
        self.details = details
        self.assignable_to_pools = assignable_to_pools
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.total_count = value = get("total_count")
            if value is not None:
                left -= 1
            if (value := get("details")) is None:
                model.details = None
            else:
                model.details = IpSummary.from_list(value)
                left -= 1
            if (value := get("assignable_to_pools")) is None:
                model.assignable_to_pools = None
            else:
                model.assignable_to_pools = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "total_count",
        "details",
        "assignable_to_pools",
    )
)

# At the end, because models may lead back to this one.
from .ip_summary import IpSummary  # noqa: E402
