# Written by `make generate` from spec/. Do not edit.
"""Numbers of events."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsCounts(Model):
    """Numbers of events."""

    accepted: int | None = None
    """Messages that were accepted."""
    delivered: int | None = None
    """Messages that were delivered."""
    opened: int | None = None
    """Opens."""
    clicked: int | None = None
    """Clicks."""
    unique_opened: int | None = None
    """Opens, each recipient counted once."""
    unique_clicked: int | None = None
    """Clicks, each recipient counted once."""
    unsubscribed: int | None = None
    """Recipients who unsubscribed."""
    complained: int | None = None
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

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsCounts needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("accepted"),
                get("delivered"),
                get("opened"),
                get("clicked"),
                get("unique_opened"),
                get("unique_clicked"),
                get("unsubscribed"),
                get("complained"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
