# Written by `make generate` from spec/. Do not edit.
"""A spam test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SpamTestAnswer(Model):
    """A spam test."""

    __slots__ = (
        "meta",
        "item",
        "links",
    )

    meta: SpamTestMeta | None
    """About the answer."""
    item: SpamTest | None
    """The test."""
    links: InspectLinks | None
    """Its address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("item", "item", None),
        ("links", "links", None),
    )

    def __init__(
        self,
        meta: SpamTestMeta | None = None,
        item: SpamTest | None = None,
        links: InspectLinks | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.item = item
        self.links = links
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestAnswer needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("meta")) is None:
                model.meta = None
            else:
                model.meta = SpamTestMeta.from_dict(value)
                left -= 1
            if (value := get("item")) is None:
                model.item = None
            else:
                model.item = SpamTest.from_dict(value)
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


_KNOWN = frozenset(
    (
        "meta",
        "item",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inspect_links import InspectLinks  # noqa: E402
from .spam_test import SpamTest  # noqa: E402
from .spam_test_meta import SpamTestMeta  # noqa: E402
