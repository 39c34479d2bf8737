# Written by `make generate` from spec/. Do not edit.
"""Mailbox providers."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class SpamProviders(Model):
    """Mailbox providers."""

    meta: SpamTestMeta | None = None
    """About the answer."""
    paging: Paging | None = None
    """Links; may be null."""
    items: list[SpamProvider] | None = None
    """The providers."""
    links: InspectLinks | None = None
    """The address of the list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("paging", "paging", None),
        ("items", "items", None),
        ("links", "links", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamProviders needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("meta")) is None else SpamTestMeta.from_dict(value),
                None if (value := get("paging")) is None else Paging.from_dict(value),
                None if (value := get("items")) is None else [SpamProvider.from_dict(item) for item in sequence(value)],
                None if (value := get("links")) is None else InspectLinks.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
