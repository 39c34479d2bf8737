# Written by `make generate` from spec/. Do not edit.
"""A page of numbers of bounces for each domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationDomains(Model):
    """A page of numbers of bounces for each domain."""

    __slots__ = (
        "items",
        "total",
        "req",
    )

    items: list[BounceClassificationStat] | None
    """The rows."""
    total: int | None
    """How many rows there are."""
    req: dict[str, Any] | None
    """What was asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total", "total", None),
        ("req", "req", None),
    )

    def __init__(
        self,
        items: list[BounceClassificationStat] | None = None,
        total: int | None = None,
        req: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.total = total
        self.req = req
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationDomains needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = BounceClassificationStat.from_list(value)
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
            if (value := get("req")) is None:
                model.req = None
            else:
                model.req = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "total",
        "req",
    )
)

# At the end, because models may lead back to this one.
from .bounce_classification_stat import BounceClassificationStat  # noqa: E402
