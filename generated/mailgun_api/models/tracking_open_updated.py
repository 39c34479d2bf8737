# Written by `make generate` from spec/. Do not edit.
"""How opens are tracked from now on."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingOpenUpdated(Model):
    """How opens are tracked from now on."""

    message: str | None = None
    """A sentence."""
    open: TrackingOpen | None = None
    """The settings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("open", "open", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingOpenUpdated needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                None if (value := get("open")) is None else TrackingOpen.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "open",
    )
)

# At the end, because models may lead back to this one.
from .tracking_open import TrackingOpen  # noqa: E402
