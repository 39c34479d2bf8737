# Written by `make generate` from spec/. Do not edit.
"""An IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class IpAddress(Model):
    """An IP address."""

    ip: str | None = None
    """The address."""
    rdns: str | None = None
    """The host name that the address resolves to."""
    dedicated: bool | None = None
    """Whether it belongs to this account alone."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("rdns", "rdns", None),
        ("dedicated", "dedicated", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAddress needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.rdns = value = get("rdns")
            if value is not None:
                left -= 1
            model.dedicated = value = get("dedicated")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "ip",
        "rdns",
        "dedicated",
    )
)
