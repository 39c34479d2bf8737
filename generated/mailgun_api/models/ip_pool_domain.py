# Written by `make generate` from spec/. Do not edit.
"""A domain that is linked to an IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpPoolDomain(Model):
    """A domain that is linked to an IP pool."""

    id: str | None = None
    """The id of the domain."""
    name: str | None = None
    """The domain name."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("name"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "name",
    )
)
