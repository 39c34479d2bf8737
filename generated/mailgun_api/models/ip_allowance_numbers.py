# Written by `make generate` from spec/. Do not edit.
"""Numbers of IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpAllowanceNumbers(Model):
    """Numbers of IP addresses."""

    dedicated: int | None = None
    """How many dedicated ones may be added."""
    shared: int | None = None
    """Without meaning by now."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dedicated", "dedicated", None),
        ("shared", "shared", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowanceNumbers needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("dedicated"),
                get("shared"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "dedicated",
        "shared",
    )
)
