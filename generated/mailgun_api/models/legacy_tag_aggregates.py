# Written by `make generate` from spec/. Do not edit.
"""Numbers of events, for each provider, device or country."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class LegacyTagAggregates(Model):
    """Numbers of events, for each provider, device or country."""

    __slots__ = (
        "tag",
        "provider",
        "device",
        "country",
    )

    tag: str | None
    """The tag."""
    provider: dict[str, StatsCounts] | None
    """The numbers by mailbox provider, for instance `gmail.com`."""
    device: dict[str, StatsCounts] | None
    """The numbers by kind of device: desktop, mobile, tablet, unknown, or a newer word."""
    country: dict[str, StatsCounts] | None
    """The numbers by country code in lower case."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("provider", "provider", None),
        ("device", "device", None),
        ("country", "country", None),
    )

    def __init__(
        self,
        tag: str | None = None,
        provider: dict[str, StatsCounts] | None = None,
        device: dict[str, StatsCounts] | None = None,
        country: dict[str, StatsCounts] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tag = tag
        self.provider = provider
        self.device = device
        self.country = country
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyTagAggregates needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.tag = value = get("tag")
            if value is not None:
                left -= 1
            if (value := get("provider")) is None:
                model.provider = None
            else:
                model.provider = {key: StatsCounts.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
            if (value := get("device")) is None:
                model.device = None
            else:
                model.device = {key: StatsCounts.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
            if (value := get("country")) is None:
                model.country = None
            else:
                model.country = {key: StatsCounts.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "tag",
        "provider",
        "device",
        "country",
    )
)

# At the end, because models may lead back to this one.
from .stats_counts import StatsCounts  # noqa: E402
