# Written by `make generate` from spec/. Do not edit.
"""An IP address that Google has data of."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PostmasterAddressName(Model):
    """An IP address that Google has data of."""

    address: str | None = None
    """The IP address."""
    date: str | None = None
    """When there was data last; perhaps a day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("date", "date", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterAddressName needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("date"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "date",
    )
)
