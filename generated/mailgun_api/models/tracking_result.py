# Written by `make generate` from spec/. Do not edit.
"""What is tracked in mail of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingResult(Model):
    """What is tracked in mail of a domain."""

    tracking: TrackingSettings | None = None
    """The settings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("tracking", "tracking", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("tracking")) is None else TrackingSettings.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("tracking",))

# At the end, because models may lead back to this one.
from .tracking_settings import TrackingSettings  # noqa: E402
