# Written by `make generate` from spec/. Do not edit.
"""Addresses that were validated."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsValidation(Model):
    """Addresses that were validated."""

    total: int | None = None
    """All."""
    public: int | None = None
    """With a public key."""
    valid: int | None = None
    """Found valid."""
    single: int | None = None
    """One by one."""
    bulk: int | None = None
    """In bulk."""
    list: int | None = None
    """Of mailing lists."""
    mailgun: int | None = None
    """Through Mailgun."""
    mailjet: int | None = None
    """Through Mailjet."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("total", "total", None),
        ("public", "public", None),
        ("valid", "valid", None),
        ("single", "single", None),
        ("bulk", "bulk", None),
        ("list", "list", None),
        ("mailgun", "mailgun", None),
        ("mailjet", "mailjet", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsValidation needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("total"),
                get("public"),
                get("valid"),
                get("single"),
                get("bulk"),
                get("list"),
                get("mailgun"),
                get("mailjet"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "total",
        "public",
        "valid",
        "single",
        "bulk",
        "list",
        "mailgun",
        "mailjet",
    )
)
