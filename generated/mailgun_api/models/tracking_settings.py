# Written by `make generate` from spec/. Do not edit.
"""What is tracked in mail of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingSettings(Model):
    """What is tracked in mail of a domain."""

    click: TrackingClick | None = None
    """Clicks."""
    open: TrackingOpen | None = None
    """Opens."""
    unsubscribe: TrackingUnsubscribe | None = None
    """Unsubscribes."""
    web_scheme: str | None = None
    """`http` or `https`, for tracking links."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("click", "click", None),
        ("open", "open", None),
        ("unsubscribe", "unsubscribe", None),
        ("web_scheme", "web_scheme", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingSettings needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("click")) is None else TrackingClick.from_dict(value),
                None if (value := get("open")) is None else TrackingOpen.from_dict(value),
                None if (value := get("unsubscribe")) is None else TrackingUnsubscribe.from_dict(value),
                get("web_scheme"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "click",
        "open",
        "unsubscribe",
        "web_scheme",
    )
)

# At the end, because models may lead back to this one.
from .tracking_click import TrackingClick  # noqa: E402
from .tracking_open import TrackingOpen  # noqa: E402
from .tracking_unsubscribe import TrackingUnsubscribe  # noqa: E402
