# Written by `make generate` from spec/. Do not edit.
"""Where the progress can be seen."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingCertificateStarted(Model):
    """Where the progress can be seen."""

    message: str | None = None
    """A sentence."""
    location: str | None = None
    """The path that `tracking_get_certificate` asks."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("location", "location", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingCertificateStarted needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("location"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "location",
    )
)
