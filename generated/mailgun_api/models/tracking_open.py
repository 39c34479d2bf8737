# Written by `make generate` from spec/. Do not edit.
"""How opens are tracked."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingOpen(Model):
    """How opens are tracked."""

    active: bool | None = None
    """Whether a tracking pixel is added to HTML."""
    place_at_the_top: bool | None = None
    """Whether the pixel comes first in it, and not last."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("active", "active", None),
        ("place_at_the_top", "place_at_the_top", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingOpen needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("active"),
                get("place_at_the_top"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "active",
        "place_at_the_top",
    )
)
