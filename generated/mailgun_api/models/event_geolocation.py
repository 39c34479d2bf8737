# Written by `make generate` from spec/. Do not edit.
"""A place that was guessed from an IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventGeolocation(Model):
    """A place that was guessed from an IP address."""

    __slots__ = (
        "country",
        "region",
        "city",
        "timezone",
    )

    country: str | None
    """The country, for instance `US`."""
    region: str | None
    """The region, by name or short."""
    city: str | None
    """The city."""
    timezone: str | None
    """The time zone."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("country", "country", None),
        ("region", "region", None),
        ("city", "city", None),
        ("timezone", "timezone", None),
    )

    def __init__(
        self,
        country: str | None = None,
        region: str | None = None,
        city: str | None = None,
        timezone: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.country = country
        self.region = region
        self.city = city
        self.timezone = timezone
        self._additional = additional_properties

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
