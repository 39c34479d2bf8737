# Written by `make generate` from spec/. Do not edit.
"""Numbers of IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpAllowanceNumbers(Model):
    """Numbers of IP addresses."""

    __slots__ = (
        "dedicated",
        "shared",
    )

    dedicated: int | None
    """How many dedicated ones may be added."""
    shared: int | None
    """Without meaning by now."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dedicated", "dedicated", None),
        ("shared", "shared", None),
    )

    def __init__(
        self,
        dedicated: int | None = None,
        shared: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dedicated = dedicated
        self.shared = shared
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowanceNumbers needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.dedicated = value = get("dedicated")
            if value is not None:
                left -= 1
            model.shared = value = get("shared")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "dedicated",
        "shared",
    )
)
