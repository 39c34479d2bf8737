# Written by `make generate` from spec/. Do not edit.
"""A feature of HTML or CSS that a message uses."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class CodeFeature(Model):
    """A feature of HTML or CSS that a message uses."""

    __slots__ = (
        "slug",
        "name",
        "description",
        "category",
        "notes_lookup",
        "instances",
        "support",
    )

    slug: str | None
    """Its short name."""
    name: str | None
    """Its name."""
    description: str | None
    """What it does."""
    category: str | None
    """The code of its category."""
    notes_lookup: dict[str, str] | None
    """Notes by their code."""
    instances: list[CodeInstance] | None
    """Where the message uses it."""
    support: CodeSupport | None
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

    def __init__(
        self,
        slug: str | None = None,
        name: str | None = None,
        description: str | None = None,
        category: str | None = None,
        notes_lookup: dict[str, str] | None = None,
        instances: list[CodeInstance] | None = None,
        support: CodeSupport | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.slug = slug
        self.name = name
        self.description = description
        self.category = category
        self.notes_lookup = notes_lookup
        self.instances = instances
        self.support = support
        self._additional = additional_properties

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
                model.instances = CodeInstance.from_list(value)
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

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.slug = value_1 = source["slug"]
                model.name = value_2 = source["name"]
                model.description = value_3 = source["description"]
                model.category = value_4 = source["category"]
                if (value := source["notes_lookup"]) is None:
                    raise Misfit("null")
                model.notes_lookup = mapping(value)
                if (value := source["instances"]) is None:
                    raise Misfit("null")
                model.instances = CodeInstance.from_list(value)
                if (value := source["support"]) is None:
                    raise Misfit("null")
                model.support = CodeSupport.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
