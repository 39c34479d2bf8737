# Written by `make generate` from spec/. Do not edit.
"""Failures that are not tried again."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsFailedPermanent(Model):
    """Failures that are not tried again."""

    __slots__ = (
        "bounce",
        "delayed_bounce",
        "suppress_bounce",
        "suppress_unsubscribe",
        "suppress_complaint",
        "webhook",
        "optimized",
        "total",
    )

    bounce: int | None
    """The address bounced."""
    delayed_bounce: int | None
    """It bounced after the message had been taken."""
    suppress_bounce: int | None
    """The address had bounced before."""
    suppress_unsubscribe: int | None
    """The recipient had unsubscribed."""
    suppress_complaint: int | None
    """The recipient had complained."""
    webhook: int | None
    """The URL did not take it."""
    optimized: int | None
    """Delivery optimization left it out."""
    total: int | None
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

    def __init__(
        self,
        bounce: int | None = None,
        delayed_bounce: int | None = None,
        suppress_bounce: int | None = None,
        suppress_unsubscribe: int | None = None,
        suppress_complaint: int | None = None,
        webhook: int | None = None,
        optimized: int | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bounce = bounce
        self.delayed_bounce = delayed_bounce
        self.suppress_bounce = suppress_bounce
        self.suppress_unsubscribe = suppress_unsubscribe
        self.suppress_complaint = suppress_complaint
        self.webhook = webhook
        self.optimized = optimized
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsFailedPermanent needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.bounce = value = get("bounce")
            if value is not None:
                left -= 1
            model.delayed_bounce = value = get("delayed-bounce")
            if value is not None:
                left -= 1
            model.suppress_bounce = value = get("suppress-bounce")
            if value is not None:
                left -= 1
            model.suppress_unsubscribe = value = get("suppress-unsubscribe")
            if value is not None:
                left -= 1
            model.suppress_complaint = value = get("suppress-complaint")
            if value is not None:
                left -= 1
            model.webhook = value = get("webhook")
            if value is not None:
                left -= 1
            model.optimized = value = get("optimized")
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
