# Written by `make generate` from spec/. Do not edit.
"""The parts of an address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AddressParts(Model):
    """The parts of an address."""

    __slots__ = (
        "display_name",
        "local_part",
        "domain",
    )

    display_name: str | None
    """The name before it."""
    local_part: str | None
    """What is before the `@`."""
    domain: str | None
    """What is after the `@`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("display_name", "display_name", None),
        ("local_part", "local_part", None),
        ("domain", "domain", None),
    )

    def __init__(
        self,
        display_name: str | None = None,
        local_part: str | None = None,
        domain: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.display_name = display_name
        self.local_part = local_part
        self.domain = domain
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AddressParts needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.display_name = value = get("display_name")
            if value is not None:
                left -= 1
            model.local_part = value = get("local_part")
            if value is not None:
                left -= 1
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "display_name",
        "local_part",
        "domain",
    )
)
