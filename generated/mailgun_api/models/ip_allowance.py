# Written by `make generate` from spec/. Do not edit.
"""How many more IP addresses the plan allows."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpAllowance(Model):
    """How many more IP addresses the plan allows."""

    __slots__ = ("allowed",)

    allowed: IpAllowanceNumbers | None
    """The numbers."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("allowed", "allowed", None),)

    def __init__(
        self,
        allowed: IpAllowanceNumbers | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowed = allowed
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowance needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("allowed")) is None:
                model.allowed = None
            else:
                model.allowed = IpAllowanceNumbers.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("allowed",))

# At the end, because models may lead back to this one.
from .ip_allowance_numbers import IpAllowanceNumbers  # noqa: E402
