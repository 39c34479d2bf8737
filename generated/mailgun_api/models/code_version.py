# Written by `make generate` from spec/. Do not edit.
"""A version of a code test."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class CodeVersion(Model):
    """A version of a code test."""

    __slots__ = (
        "id",
        "version",
        "links",
    )

    id: str | None
    """The identifier of the test."""
    version: int | None
    """The number of the version."""
    links: InspectLinks | None
    """Its address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("version", "version", None),
        ("links", "links", None),
    )

    def __init__(
        self,
        id: str | None = None,
        version: int | None = None,
        links: InspectLinks | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.version = version
        self.links = links
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeVersion needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
            if (value := get("links")) is None:
                model.links = None
            else:
                model.links = InspectLinks.from_dict(value)
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.version = value_2 = source["version"]
                if (value := source["links"]) is None:
                    raise Misfit("null")
                model.links = InspectLinks.from_dict(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "version",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inspect_links import InspectLinks  # noqa: E402
