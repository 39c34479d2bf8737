# Written by `make generate` from spec/. Do not edit.
"""A number and the pool that it speaks for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolMeasure(Model):
    """A number and the pool that it speaks for."""

    __slots__ = (
        "value",
        "band",
    )

    value: float | None
    """The number."""
    band: str | None
    """The pool."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("value", "value", None),
        ("band", "band", None),
    )

    def __init__(
        self,
        value: float | None = None,
        band: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.band = band
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolMeasure needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.value = value = get("value")
            if value is not None:
                left -= 1
            model.band = value = get("band")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "value",
        "band",
    )
)
