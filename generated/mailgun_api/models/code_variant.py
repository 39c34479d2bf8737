# Written by `make generate` from spec/. Do not edit.
"""A mail client, or those that share a note."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            if (value := get("notes")) is None:
                model.notes = None
            else:
                model.notes = sequence(value)
                left -= 1
            model.note = value = get("note")
            if value is not None:
                left -= 1
            if (value := get("variants")) is None:
                model.variants = None
            else:
                model.variants = [CodeVariant.from_dict(item) for item in sequence(value)]
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "notes",
        "note",
        "variants",
    )
)
