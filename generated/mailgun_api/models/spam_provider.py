# Written by `make generate` from spec/. Do not edit.
"""A mailbox provider."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SpamProvider(Model):
    """A mailbox provider."""

    domain: str | None = None
    """Its domain."""
    display_name: str | None = None
    """Its name for people."""
    category: str | None = None
    """For whom it is: consumers (B2C) or businesses (B2B)."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("display_name", "display_name", None),
        ("category", "category", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamProvider needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("domain"),
                get("display_name"),
                get("category"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domain",
        "display_name",
        "category",
    )
)
