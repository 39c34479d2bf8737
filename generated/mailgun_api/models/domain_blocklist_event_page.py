# Written by `make generate` from spec/. Do not edit.
"""A page of events."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainBlocklistEventPage(Model):
    """A page of events."""

    __slots__ = (
        "events",
        "paging",
    )

    events: list[DomainBlocklistEvent] | None
    """The events; empty past the end."""
    paging: Paging | None
    """Links to the neighboring pages; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("events", "events", None),
        ("paging", "paging", None),
    )

    def __init__(
        self,
        events: list[DomainBlocklistEvent] | None = None,
        paging: Paging | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.events = events
        self.paging = paging
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistEventPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("events")) is None:
                model.events = None
            else:
                model.events = DomainBlocklistEvent.from_list(value)
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = Paging.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "events",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .domain_blocklist_event import DomainBlocklistEvent  # noqa: E402
from .paging import Paging  # noqa: E402
