# Written by `make generate` from spec/. Do not edit.
"""Work that has begun. That it began does not mean that it will succeed."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpJob(Model):
    """Work that has begun. That it began does not mean that it will succeed."""

    message: str | None = None
    """`started`."""
    reference_id: str | None = None
    """What identifies the work."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("reference_id", "reference_id", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpJob needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("reference_id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "reference_id",
    )
)
