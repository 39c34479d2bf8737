# Written by `make generate` from spec/. Do not edit.
"""An IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
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
        try:
            model = cls(
                get("ip"),
                get("rdns"),
                get("dedicated"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "ip",
        "rdns",
        "dedicated",
    )
)
