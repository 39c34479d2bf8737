# Written by `make generate` from spec/. Do not edit.
"""Mailbox providers."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SpamProviders(Model):
    """Mailbox providers."""

    __slots__ = (
        "meta",
        "paging",
        "items",
        "links",
    )

    meta: SpamTestMeta | None
    """About the answer."""
    paging: Paging | None
    """Links; may be null."""
    items: list[SpamProvider] | None
    """The providers."""
    links: InspectLinks | None
    """The address of the list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("paging", "paging", None),
        ("items", "items", None),
        ("links", "links", None),
    )

    def __init__(
        self,
        meta: SpamTestMeta | None = None,
        paging: Paging | None = None,
        items: list[SpamProvider] | None = None,
        links: InspectLinks | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.paging = paging
        self.items = items
        self.links = links
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamProviders needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("meta")) is None:
                model.meta = None
            else:
                model.meta = SpamTestMeta.from_dict(value)
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = Paging.from_dict(value)
                left -= 1
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = SpamProvider.from_list(value)
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
        "paging",
        "items",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inspect_links import InspectLinks  # noqa: E402
from .paging import Paging  # noqa: E402
from .spam_provider import SpamProvider  # noqa: E402
from .spam_test_meta import SpamTestMeta  # noqa: E402
