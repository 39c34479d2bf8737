# Written by `make generate` from spec/. Do not edit.
"""A place that was guessed from an IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.country = value = get("country")
            if value is not None:
                left -= 1
            model.region = value = get("region")
            if value is not None:
                left -= 1
            model.city = value = get("city")
            if value is not None:
                left -= 1
            model.timezone = value = get("timezone")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "country",
        "region",
        "city",
        "timezone",
    )
)
