# Written by `make generate` from spec/. Do not edit.
"""Messages that were delivered."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsDelivered(Model):
    """Messages that were delivered."""

    __slots__ = (
        "smtp",
        "http",
        "optimized",
        "total",
    )

    smtp: int | None
    """Over SMTP."""
    http: int | None
    """Over HTTP."""
    optimized: int | None
    """With delivery optimization."""
    total: int | None
    """All."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("smtp", "smtp", None),
        ("http", "http", None),
        ("optimized", "optimized", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        smtp: int | None = None,
        http: int | None = None,
        optimized: int | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.smtp = smtp
        self.http = http
        self.optimized = optimized
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsDelivered needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.smtp = value = get("smtp")
            if value is not None:
                left -= 1
            model.http = value = get("http")
            if value is not None:
                left -= 1
            model.optimized = value = get("optimized")
            if value is not None:
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "smtp",
        "http",
        "optimized",
        "total",
    )
)
