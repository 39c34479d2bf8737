# Written by `make generate` from spec/. Do not edit.
"""Failures that are not tried again."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsFailedPermanent(Model):
    """Failures that are not tried again."""

    bounce: int | None = None
    """The address bounced."""
    delayed_bounce: int | None = None
    """It bounced after the message had been taken."""
    suppress_bounce: int | None = None
    """The address had bounced before."""
    suppress_unsubscribe: int | None = None
    """The recipient had unsubscribed."""
    suppress_complaint: int | None = None
    """The recipient had complained."""
    webhook: int | None = None
    """The URL did not take it."""
    optimized: int | None = None
    """Delivery optimization left it out."""
    total: int | None = None
    """All."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bounce", "bounce", None),
        ("delayed_bounce", "delayed-bounce", None),
        ("suppress_bounce", "suppress-bounce", None),
        ("suppress_unsubscribe", "suppress-unsubscribe", None),
        ("suppress_complaint", "suppress-complaint", None),
        ("webhook", "webhook", None),
        ("optimized", "optimized", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsFailedPermanent needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("bounce"),
                get("delayed-bounce"),
                get("suppress-bounce"),
                get("suppress-unsubscribe"),
                get("suppress-complaint"),
                get("webhook"),
                get("optimized"),
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "bounce",
        "delayed-bounce",
        "suppress-bounce",
        "suppress-unsubscribe",
        "suppress-complaint",
        "webhook",
        "optimized",
        "total",
    )
)
