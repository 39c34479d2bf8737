# Written by `make generate` from spec/. Do not edit.
"""What a threshold is about."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class ThresholdFilterEcho(Model):
    """What a threshold is about."""

    dimension: str | None = None
    """What is looked at."""
    comparator: str | None = None
    """How it is compared."""
    values: list[str] | None = None
    """What it is compared with."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dimension", "dimension", None),
        ("comparator", "comparator", None),
        ("values", "values", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ThresholdFilterEcho needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("dimension"),
                get("comparator"),
                None if (value := get("values")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "dimension",
        "comparator",
        "values",
    )
)
