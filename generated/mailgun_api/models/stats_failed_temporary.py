# Written by `make generate` from spec/. Do not edit.
"""Failures that are tried again."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsFailedTemporary(Model):
    """Failures that are tried again."""

    __slots__ = (
        "espblock",
        "total",
    )

    espblock: int | None
    """The provider blocked the sender."""
    total: int | None
    """All."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("espblock", "espblock", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        espblock: int | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.espblock = espblock
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsFailedTemporary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.espblock = value = get("espblock")
            if value is not None:
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "espblock",
        "total",
    )
)
