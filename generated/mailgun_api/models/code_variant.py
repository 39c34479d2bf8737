# Written by `make generate` from spec/. Do not edit.
"""A mail client, or those that share a note."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class CodeVariant(Model):
    """A mail client, or those that share a note."""

    id: str | None = None
    """The code of the mail client; absent from a group."""
    notes: list[str] | None = None
    """Codes or texts of notes; absent from a group."""
    note: str | None = None
    """The note that a group shares."""
    variants: list[CodeVariant] | None = None
    """The mail clients of a group."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("notes", "notes", None),
        ("note", "note", None),
        ("variants", "variants", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeVariant needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                None if (value := get("notes")) is None else sequence(value),
                get("note"),
                None
                if (value := get("variants")) is None
                else [CodeVariant.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "notes",
        "note",
        "variants",
    )
)
