# Written by `make generate` from spec/. Do not edit.
"""More about the addresses of an IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class IpPoolMetadata(Model):
    """More about the addresses of an IP pool."""

    assignments: dict[str, IpPoolAssignment] | None = None
    """By address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("assignments", "assignments", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolMetadata needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("assignments")) is None
                else {key: IpPoolAssignment.from_dict(item) for key, item in mapping(value).items()},
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("assignments",))

# At the end, because models may lead back to this one.
from .ip_pool_assignment import IpPoolAssignment  # noqa: E402
