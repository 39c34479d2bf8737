# Written by `make generate` from spec/. Do not edit.
"""What differs from a spreadsheet."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class LinkDifferences(Model):
    """What differs from a spreadsheet."""

    __slots__ = (
        "valid",
        "errors",
    )

    valid: bool | None
    """Whether nothing differs."""
    errors: list[LinkDifference] | None
    """What differs in which row."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("valid", "valid", None),
        ("errors", "errors", None),
    )

    def __init__(
        self,
        valid: bool | None = None,
        errors: list[LinkDifference] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.valid = valid
        self.errors = errors
        self._additional = additional_properties

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
