# Written by `make generate` from spec/. Do not edit.
"""Numbers of bounces."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class BounceClassificationStats(Model):
    """Numbers of bounces."""

    items: list[BounceClassificationStat] | None = None
    """The rows."""
    duration: str | None = None
    """How long the service took."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("duration", "_duration", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationStats needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("items")) is None
                else [BounceClassificationStat.from_dict(item) for item in sequence(value)],
                get("_duration"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "items",
        "_duration",
    )
)

# At the end, because models may lead back to this one.
from .bounce_classification_stat import BounceClassificationStat  # noqa: E402
