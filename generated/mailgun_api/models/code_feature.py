# Written by `make generate` from spec/. Do not edit.
"""A feature of HTML or CSS that a message uses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class CodeFeature(Model):
    """A feature of HTML or CSS that a message uses."""

    slug: str | None = None
    """Its short name."""
    name: str | None = None
    """Its name."""
    description: str | None = None
    """What it does."""
    category: str | None = None
    """The code of its category."""
    notes_lookup: dict[str, str] | None = None
    """Notes by their code."""
    instances: list[CodeInstance] | None = None
    """Where the message uses it."""
    support: CodeSupport | None = None
    """Which mail clients support it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("slug", "slug", None),
        ("name", "name", None),
        ("description", "description", None),
        ("category", "category", None),
        ("notes_lookup", "notes_lookup", None),
        ("instances", "instances", None),
        ("support", "support", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeFeature needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("slug"),
                get("name"),
                get("description"),
                get("category"),
                None if (value := get("notes_lookup")) is None else mapping(value),
                None
                if (value := get("instances")) is None
                else [CodeInstance.from_dict(item) for item in sequence(value)],
                None if (value := get("support")) is None else CodeSupport.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "slug",
        "name",
        "description",
        "category",
        "notes_lookup",
        "instances",
        "support",
    )
)

# At the end, because models may lead back to this one.
from .code_instance import CodeInstance  # noqa: E402
from .code_support import CodeSupport  # noqa: E402
