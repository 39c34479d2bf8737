# Written by `make generate` from spec/. Do not edit.
"""Numbers of events."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsCounts(Model):
    """Numbers of events."""

    __slots__ = (
        "accepted",
        "delivered",
        "opened",
        "clicked",
        "unique_opened",
        "unique_clicked",
        "unsubscribed",
        "complained",
    )

    accepted: int | None
    """Messages that were accepted."""
    delivered: int | None
    """Messages that were delivered."""
    opened: int | None
    """Opens."""
    clicked: int | None
    """Clicks."""
    unique_opened: int | None
    """Opens, each recipient counted once."""
    unique_clicked: int | None
    """Clicks, each recipient counted once."""
    unsubscribed: int | None
    """Recipients who unsubscribed."""
    complained: int | None
    """Recipients who called it spam."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("accepted", "accepted", None),
        ("delivered", "delivered", None),
        ("opened", "opened", None),
        ("clicked", "clicked", None),
        ("unique_opened", "unique_opened", None),
        ("unique_clicked", "unique_clicked", None),
        ("unsubscribed", "unsubscribed", None),
        ("complained", "complained", None),
    )

    def __init__(
        self,
        accepted: int | None = None,
        delivered: int | None = None,
        opened: int | None = None,
        clicked: int | None = None,
        unique_opened: int | None = None,
        unique_clicked: int | None = None,
        unsubscribed: int | None = None,
        complained: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.accepted = accepted
        self.delivered = delivered
        self.opened = opened
        self.clicked = clicked
        self.unique_opened = unique_opened
        self.unique_clicked = unique_clicked
        self.unsubscribed = unsubscribed
        self.complained = complained
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsCounts needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.accepted = value = get("accepted")
            if value is not None:
                left -= 1
            model.delivered = value = get("delivered")
            if value is not None:
                left -= 1
            model.opened = value = get("opened")
            if value is not None:
                left -= 1
            model.clicked = value = get("clicked")
            if value is not None:
                left -= 1
            model.unique_opened = value = get("unique_opened")
            if value is not None:
                left -= 1
            model.unique_clicked = value = get("unique_clicked")
            if value is not None:
                left -= 1
            model.unsubscribed = value = get("unsubscribed")
            if value is not None:
                left -= 1
            model.complained = value = get("complained")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "accepted",
        "delivered",
        "opened",
        "clicked",
        "unique_opened",
        "unique_clicked",
        "unsubscribed",
        "complained",
    )
)
