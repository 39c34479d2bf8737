# Written by `make generate` from spec/. Do not edit.
"""The counts behind a score."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MaverickScoreCounters(Model):
    """The counts behind a score."""

    __slots__ = ("delivered",)

    delivered: int | None
    """How many messages were delivered."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("delivered", "delivered", None),)

    def __init__(
        self,
        delivered: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.delivered = delivered
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MaverickScoreCounters needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.delivered = value = get("delivered")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("delivered",))
