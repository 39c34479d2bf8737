# Written by `make generate` from spec/. Do not edit.
"""An address from which the account may be used."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpAllowlistEntry(Model):
    """An address from which the account may be used."""

    ip_address: str | None = None
    """The address."""
    description: str | None = None
    """A description; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip_address", "ip_address", None),
        ("description", "description", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowlistEntry needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("ip_address"),
                get("description"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "ip_address",
        "description",
    )
)
