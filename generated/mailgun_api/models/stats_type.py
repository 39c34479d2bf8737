# Written by `make generate` from spec/. Do not edit.
"""What numbers are narrowed to."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsType(Model):
    """What numbers are narrowed to."""

    __slots__ = (
        "type",
        "key",
    )

    type: str | None
    """A kind, for instance a provider or a country."""
    key: str | None
    """Which one."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("type", "type", None),
        ("key", "key", None),
    )

    def __init__(
        self,
        type: str | None = None,
        key: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.key = key
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsType needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.key = value = get("key")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "type",
        "key",
    )
)
