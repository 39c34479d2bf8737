# Written by `make generate` from spec/. Do not edit.
"""A page of domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpDomainPage(Model):
    """A page of domains."""

    __slots__ = (
        "items",
        "total_count",
    )

    items: list[IpDomain] | None
    """The domains; empty past the end."""
    total_count: int | None
    """How many domains match in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total_count", "total_count", None),
    )

    def __init__(
        self,
        items: list[IpDomain] | None = None,
        total_count: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.total_count = total_count
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpDomainPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = IpDomain.from_list(value)
                left -= 1
            model.total_count = value = get("total_count")
            if value is not None:
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
    )
)

# At the end, because models may lead back to this one.
from .ip_domain import IpDomain  # noqa: E402
