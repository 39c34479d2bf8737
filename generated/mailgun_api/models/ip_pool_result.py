# Written by `make generate` from spec/. Do not edit.
"""An IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpPoolResult(Model):
    """An IP pool."""

    details: IpPoolDetails | None = None
    """The pool."""
    message: str | None = None
    """`success`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("details", "details", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("details")) is None else IpPoolDetails.from_dict(value),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "details",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool_details import IpPoolDetails  # noqa: E402
