# Written by `make generate` from spec/. Do not edit.
"""A link test."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class LinkTest(Model):
    """A link test."""

    __slots__ = (
        "id",
        "links",
        "results",
    )

    id: str | None
    """The identifier."""
    links: InspectLinks | None
    """Its address."""
    results: list[CheckedLink] | None
    """What was found at each link."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("links", "links", None),
        ("results", "results", None),
    )

    def __init__(
        self,
        id: str | None = None,
        links: InspectLinks | None = None,
        results: list[CheckedLink] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.links = links
        self.results = results
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LinkTest needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            if (value := get("links")) is None:
                model.links = None
            else:
                model.links = InspectLinks.from_dict(value)
                left -= 1
            if (value := get("results")) is None:
                model.results = None
            else:
                model.results = CheckedLink.from_list(value)
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
                if (value := source["links"]) is None:
                    raise Misfit("null")
                model.links = InspectLinks.from_dict(value)
                if (value := source["results"]) is None:
                    raise Misfit("null")
                model.results = CheckedLink.from_list(value)
                if value_1 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "links",
        "results",
    )
)

# At the end, because models may lead back to this one.
from .checked_link import CheckedLink  # noqa: E402
from .inspect_links import InspectLinks  # noqa: E402
