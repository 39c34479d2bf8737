# Written by `make generate` from spec/. Do not edit.
"""A page of IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class PostmasterAddressList(Model):
    """A page of IP addresses."""

    data: list[PostmasterAddressName] | None = None
    """The IP addresses; empty past the end."""
    total: int | None = None
    """How many there are in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("data", "data", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterAddressList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("data")) is None
                else [PostmasterAddressName.from_dict(item) for item in sequence(value)],
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "data",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .postmaster_address_name import PostmasterAddressName  # noqa: E402
