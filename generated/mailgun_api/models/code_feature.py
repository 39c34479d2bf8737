# Written by `make generate` from spec/. Do not edit.
"""A feature of HTML or CSS that a message uses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.slug = value = get("slug")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.category = value = get("category")
            if value is not None:
                left -= 1
            if (value := get("notes_lookup")) is None:
                model.notes_lookup = None
            else:
                model.notes_lookup = mapping(value)
                left -= 1
            if (value := get("instances")) is None:
                model.instances = None
            else:
                model.instances = [CodeInstance.from_dict(item) for item in sequence(value)]
                left -= 1
            if (value := get("support")) is None:
                model.support = None
            else:
                model.support = CodeSupport.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
