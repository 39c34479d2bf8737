# Written by `make generate` from spec/. Do not edit.
"""A blocklist of IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpBlocklist(Model):
    """A blocklist of IP addresses."""

    blocklist: str | None = None
    """Its DNS name."""
    name: str | None = None
    """Its name for people."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("blocklist", "blocklist", None),
        ("name", "name", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpBlocklist needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("blocklist"),
                get("name"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "blocklist",
        "name",
    )
)
