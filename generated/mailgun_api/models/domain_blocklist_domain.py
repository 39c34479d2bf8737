# Written by `make generate` from spec/. Do not edit.
"""A watched domain."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class DomainBlocklistDomain(Model):
    """A watched domain."""

    domain: str | None = None
    """The domain."""
    updated_at: datetime | None = None
    """When this was found."""
    state: str | None = None
    """`listed` where it is on a blocklist, otherwise `healthy`."""
    listed: list[DomainBlocklistEntry] | None = None
    """The blocklists it is on."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("updated_at", "updated_at", None),
        ("state", "state", None),
        ("listed", "listed", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("domain"),
                None if (value := get("updated_at")) is None else parse_date(value),
                get("state"),
                None
                if (value := get("listed")) is None
                else [DomainBlocklistEntry.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domain",
        "updated_at",
        "state",
        "listed",
    )
)

# At the end, because models may lead back to this one.
from .domain_blocklist_entry import DomainBlocklistEntry  # noqa: E402
