# Written by `make generate` from spec/. Do not edit.
"""A page of what is watched."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class HashBlocklistPage(Model):
    """A page of what is watched."""

    items: list[dict[str, Any]] | None = None
    """What is watched; empty past the end."""
    paging: Paging | None = None
    """Links to the neighboring pages; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("paging", "paging", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"HashBlocklistPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("items")) is None else [mapping(item) for item in sequence(value)],
                None if (value := get("paging")) is None else Paging.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "items",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .paging import Paging  # noqa: E402
