# Written by `make generate` from spec/. Do not edit.
"""A blocklist of IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.blocklist = value = get("blocklist")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "blocklist",
        "name",
    )
)
