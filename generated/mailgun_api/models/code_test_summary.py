# Written by `make generate` from spec/. Do not edit.
"""A code test in its latest version."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeTestSummary(Model):
    """A code test in its latest version."""

    test_id: str | None = None
    """The identifier."""
    status: str | None = None
    """`Processing`, `Completed` or `Failed`."""
    version: int | None = None
    """The number of the latest version."""
    created_at: datetime | None = None
    """When it was created."""
    links: InspectLinks | None = None
    """Its address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("test_id", "test_id", None),
        ("status", "status", None),
        ("version", "version", None),
        ("created_at", "created_at", None),
        ("links", "links", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("test_id"),
                get("status"),
                get("version"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("links")) is None else InspectLinks.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "test_id",
        "status",
        "version",
        "created_at",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inspect_links import InspectLinks  # noqa: E402
