# Written by `make generate` from spec/. Do not edit.
"""A link test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(repr=False, eq=False)
class LinkTest(Model):
    """A link test."""

    id: str | None = None
    """The identifier."""
    links: InspectLinks | None = None
    """Its address."""
    results: list[CheckedLink] | None = None
    """What was found at each link."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("links", "links", None),
        ("results", "results", None),
    )

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
                model.results = [CheckedLink.from_dict(item) for item in sequence(value)]
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


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
