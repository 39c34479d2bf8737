# Written by `make generate` from spec/. Do not edit.
"""How many more IP addresses the plan allows."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpAllowance(Model):
    """How many more IP addresses the plan allows."""

    allowed: IpAllowanceNumbers | None = None
    """The numbers."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("allowed", "allowed", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowance needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("allowed")) is None else IpAllowanceNumbers.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("allowed",))

# At the end, because models may lead back to this one.
from .ip_allowance_numbers import IpAllowanceNumbers  # noqa: E402
