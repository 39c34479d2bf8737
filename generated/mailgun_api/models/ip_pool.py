# Written by `make generate` from spec/. Do not edit.
"""An IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpPool(Model):
    """An IP pool."""

    pool_id: str | None = None
    """What identifies the pool, 24 hexadecimal digits."""
    name: str | None = None
    """A short name."""
    description: str | None = None
    """A description."""
    ips: list[str] | None = None
    """The addresses in it."""
    is_linked: bool | None = None
    """Whether a domain is linked to it."""
    is_inherited: bool | None = None
    """Whether it comes from the parent account."""
    metadata: IpPoolMetadata | None = None
    """More about its addresses."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("pool_id", "pool_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("ips", "ips", None),
        ("is_linked", "is_linked", None),
        ("is_inherited", "is_inherited", None),
        ("metadata", "metadata", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPool needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("pool_id"),
                get("name"),
                get("description"),
                None if (value := get("ips")) is None else sequence(value),
                get("is_linked"),
                get("is_inherited"),
                None if (value := get("metadata")) is None else IpPoolMetadata.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "pool_id",
        "name",
        "description",
        "ips",
        "is_linked",
        "is_inherited",
        "metadata",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool_metadata import IpPoolMetadata  # noqa: E402
