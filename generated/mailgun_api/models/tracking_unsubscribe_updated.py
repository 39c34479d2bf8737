# Written by `make generate` from spec/. Do not edit.
"""How recipients can unsubscribe from now on."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingUnsubscribeUpdated(Model):
    """How recipients can unsubscribe from now on."""

    message: str | None = None
    """A sentence."""
    unsubscribe: TrackingUnsubscribe | None = None
    """The settings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("unsubscribe", "unsubscribe", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingUnsubscribeUpdated needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                None if (value := get("unsubscribe")) is None else TrackingUnsubscribe.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "unsubscribe",
    )
)

# At the end, because models may lead back to this one.
from .tracking_unsubscribe import TrackingUnsubscribe  # noqa: E402
