# Written by `make generate` from spec/. Do not edit.
"""A page of numbers of bounces for each domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class BounceClassificationDomains(Model):
    """A page of numbers of bounces for each domain."""

    items: list[BounceClassificationStat] | None = None
    """The rows."""
    total: int | None = None
    """How many rows there are."""
    req: dict[str, Any] | None = None
    """What was asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total", "total", None),
        ("req", "req", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationDomains needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("items")) is None
                else [BounceClassificationStat.from_dict(item) for item in sequence(value)],
                get("total"),
                None if (value := get("req")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
