# Written by `make generate` from spec/. Do not edit.
"""An attribute and its values."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class InboxAttribute(Model):
    """An attribute and its values."""

    __slots__ = (
        "attribute",
        "values",
    )

    attribute: str | None
    """The name of the attribute, or a phrase."""
    values: list[str] | None
    """The values."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("attribute", "attribute", None),
        ("values", "values", None),
    )

    def __init__(
        self,
        attribute: str | None = None,
        values: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.attribute = attribute
        self.values = values
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxAttribute needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.attribute = value = get("attribute")
            if value is not None:
                left -= 1
            if (value := get("values")) is None:
                model.values = None
            else:
                model.values = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "attribute",
        "values",
    )
)
