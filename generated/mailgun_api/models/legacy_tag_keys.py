# Written by `make generate` from spec/. Do not edit.
"""Words to narrow numbers to."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class LegacyTagKeys(Model):
    """Words to narrow numbers to."""

    __slots__ = ("items",)

    items: list[str] | None
    """The words."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("items", "items", None),)

    def __init__(
        self,
        items: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyTagKeys needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("items",))
