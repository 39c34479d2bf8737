# Written by `make generate` from spec/. Do not edit.
"""What differs from a spreadsheet."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.valid = value = get("valid")
            if value is not None:
                left -= 1
            if (value := get("errors")) is None:
                model.errors = None
            else:
                model.errors = LinkDifference.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "valid",
        "errors",
    )
)

# At the end, because models may lead back to this one.
from .link_difference import LinkDifference  # noqa: E402
