# Written by `make generate` from spec/. Do not edit.
"""A page of the allowlist."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AllowlistPage(Model):
    """A page of the allowlist."""

    items: list[AllowlistEntry] | None = None
    """The entries; empty past the end."""
    paging: Paging | None = None
    """Links to the neighboring pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("paging", "paging", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AllowlistPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("items")) is None
                else [AllowlistEntry.from_dict(item) for item in sequence(value)],
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
from .allowlist_entry import AllowlistEntry  # noqa: E402
from .paging import Paging  # noqa: E402
