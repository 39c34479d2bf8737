# Written by `make generate` from spec/. Do not edit.
"""More about the addresses of an IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolMetadata(Model):
    """More about the addresses of an IP pool."""

    __slots__ = ("assignments",)

    assignments: dict[str, IpPoolAssignment] | None
    """By address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("assignments", "assignments", None),)

    def __init__(
        self,
        assignments: dict[str, IpPoolAssignment] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.assignments = assignments
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolMetadata needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("assignments")) is None:
                model.assignments = None
            else:
                model.assignments = {key: IpPoolAssignment.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("assignments",))

# At the end, because models may lead back to this one.
from .ip_pool_assignment import IpPoolAssignment  # noqa: E402
