# Written by `make generate` from spec/. Do not edit.
"""What is tracked in mail of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingResult(Model):
    """What is tracked in mail of a domain."""

    __slots__ = ("tracking",)

    tracking: TrackingSettings | None
    """The settings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("tracking", "tracking", None),)

    def __init__(
        self,
        tracking: TrackingSettings | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tracking = tracking
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("tracking")) is None:
                model.tracking = None
            else:
                model.tracking = TrackingSettings.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("tracking",))

# At the end, because models may lead back to this one.
from .tracking_settings import TrackingSettings  # noqa: E402
