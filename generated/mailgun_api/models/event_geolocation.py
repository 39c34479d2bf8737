# Written by `make generate` from spec/. Do not edit.
"""A place that was guessed from an IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class EventGeolocation(Model):
    """A place that was guessed from an IP address."""

    country: str | None = None
    """The country, for instance `US`."""
    region: str | None = None
    """The region, by name or short."""
    city: str | None = None
    """The city."""
    timezone: str | None = None
    """The time zone."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("country", "country", None),
        ("region", "region", None),
        ("city", "city", None),
        ("timezone", "timezone", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventGeolocation needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("country"),
                get("region"),
                get("city"),
                get("timezone"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "country",
        "region",
        "city",
        "timezone",
    )
)
