# Written by `make generate` from spec/. Do not edit.
"""How recipients can unsubscribe from now on."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingUnsubscribeUpdated(Model):
    """How recipients can unsubscribe from now on."""

    __slots__ = (
        "message",
        "unsubscribe",
    )

    message: str | None
    """A sentence."""
    unsubscribe: TrackingUnsubscribe | None
    """The settings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("unsubscribe", "unsubscribe", None),
    )

    def __init__(
        self,
        message: str | None = None,
        unsubscribe: TrackingUnsubscribe | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.unsubscribe = unsubscribe
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingUnsubscribeUpdated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("unsubscribe")) is None:
                model.unsubscribe = None
            else:
                model.unsubscribe = TrackingUnsubscribe.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "unsubscribe",
    )
)

# At the end, because models may lead back to this one.
from .tracking_unsubscribe import TrackingUnsubscribe  # noqa: E402
