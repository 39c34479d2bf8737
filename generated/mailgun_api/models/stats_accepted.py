# Written by `make generate` from spec/. Do not edit.
"""Messages that were accepted."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsAccepted(Model):
    """Messages that were accepted."""

    __slots__ = (
        "incoming",
        "outgoing",
        "total",
    )

    incoming: int | None
    """Those that came in."""
    outgoing: int | None
    """Those that were to be sent."""
    total: int | None
    """All."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("incoming", "incoming", None),
        ("outgoing", "outgoing", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        incoming: int | None = None,
        outgoing: int | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.incoming = incoming
        self.outgoing = outgoing
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsAccepted needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.incoming = value = get("incoming")
            if value is not None:
                left -= 1
            model.outgoing = value = get("outgoing")
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
        "incoming",
        "outgoing",
        "total",
    )
)
