# Written by `make generate` from spec/. Do not edit.
"""IP pools."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpPoolList(Model):
    """IP pools."""

    ip_pools: list[IpPool] | None = None
    """The pools."""
    message: str | None = None
    """`success`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip_pools", "ip_pools", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("ip_pools")) is None else [IpPool.from_dict(item) for item in sequence(value)],
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "ip_pools",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool import IpPool  # noqa: E402
