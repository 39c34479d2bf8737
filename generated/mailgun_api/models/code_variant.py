# Written by `make generate` from spec/. Do not edit.
"""A mail client, or those that share a note."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class CodeVariant(Model):
    """A mail client, or those that share a note."""

    __slots__ = (
        "id",
        "notes",
        "note",
        "variants",
    )

    id: str | None
    """The code of the mail client; absent from a group."""
    notes: list[str] | None
    """Codes or texts of notes; absent from a group."""
    note: str | None
    """The note that a group shares."""
    variants: list[CodeVariant] | None
    """The mail clients of a group."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("notes", "notes", None),
        ("note", "note", None),
        ("variants", "variants", None),
    )

    def __init__(
        self,
        id: str | None = None,
        notes: list[str] | None = None,
        note: str | None = None,
        variants: list[CodeVariant] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.notes = notes
        self.note = note
        self.variants = variants
        self._additional = additional_properties

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
                model.notes = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.note = value = get("note")
            if value is not None:
                left -= 1
            if (value := get("variants")) is None:
                model.variants = None
            else:
                model.variants = CodeVariant.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                if (value := source["notes"]) is None:
                    raise Misfit("null")
                model.notes = value if isinstance(value, list) else sequence(value)
                model.note = value_3 = source["note"]
                if (value := source["variants"]) is None:
                    raise Misfit("null")
                model.variants = CodeVariant.from_list(value)
                if value_1 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "notes",
        "note",
        "variants",
    )
)
