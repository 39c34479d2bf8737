# Written by `make generate` from spec/. Do not edit.
"""What differs from a spreadsheet."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class LinkDifferences(Model):
    """What differs from a spreadsheet."""

    valid: bool | None = None
    """Whether nothing differs."""
    errors: list[LinkDifference] | None = None
    """What differs in which row."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("valid", "valid", None),
        ("errors", "errors", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LinkDifferences needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("valid"),
                None
                if (value := get("errors")) is None
                else [LinkDifference.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "valid",
        "errors",
    )
)

# At the end, because models may lead back to this one.
from .link_difference import LinkDifference  # noqa: E402
