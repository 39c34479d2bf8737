# Written by `make generate` from spec/. Do not edit.
"""The parts of an address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AddressParts(Model):
    """The parts of an address."""

    display_name: str | None = None
    """The name before it."""
    local_part: str | None = None
    """What is before the `@`."""
    domain: str | None = None
    """What is after the `@`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("display_name", "display_name", None),
        ("local_part", "local_part", None),
        ("domain", "domain", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AddressParts needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("display_name"),
                get("local_part"),
                get("domain"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "display_name",
        "local_part",
        "domain",
    )
)
