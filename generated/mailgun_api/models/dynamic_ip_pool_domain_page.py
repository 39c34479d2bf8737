# Written by `make generate` from spec/. Do not edit.
"""A page of enrolled domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolDomainPage(Model):
    """A page of enrolled domains."""

    __slots__ = (
        "items",
        "total_items",
        "paging",
    )

    items: list[DynamicIpPoolDomain] | None
    """The domains; empty past the end."""
    total_items: int | None
    """How many domains match in all."""
    paging: DynamicIpPoolPaging | None
    """Links to the neighboring pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total_items", "total_items", None),
        ("paging", "paging", None),
    )

    def __init__(
        self,
        items: list[DynamicIpPoolDomain] | None = None,
        total_items: int | None = None,
        paging: DynamicIpPoolPaging | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.total_items = total_items
        self.paging = paging
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolDomainPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = DynamicIpPoolDomain.from_list(value)
                left -= 1
            model.total_items = value = get("total_items")
            if value is not None:
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = DynamicIpPoolPaging.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "total_items",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .dynamic_ip_pool_domain import DynamicIpPoolDomain  # noqa: E402
from .dynamic_ip_pool_paging import DynamicIpPoolPaging  # noqa: E402
