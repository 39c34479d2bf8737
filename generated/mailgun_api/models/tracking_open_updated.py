# Written by `make generate` from spec/. Do not edit.
"""How opens are tracked from now on."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingOpenUpdated(Model):
    """How opens are tracked from now on."""

    __slots__ = (
        "message",
        "open",
    )

    message: str | None
    """A sentence."""
    open: TrackingOpen | None
    """The settings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("open", "open", None),
    )

    def __init__(
        self,
        message: str | None = None,
        open: TrackingOpen | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.open = open
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingOpenUpdated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("open")) is None:
                model.open = None
            else:
                model.open = TrackingOpen.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "open",
    )
)

# At the end, because models may lead back to this one.
from .tracking_open import TrackingOpen  # noqa: E402
