# Written by `make generate` from spec/. Do not edit.
"""A page of records."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class SndsPage(Model):
    """A page of records."""

    summary: list[SndsRecord] | None = None
    """The records; empty past the end."""
    total: int | None = None
    """How many records there are in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("summary", "summary", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SndsPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("summary")) is None else [SndsRecord.from_dict(item) for item in sequence(value)],
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "summary",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .snds_record import SndsRecord  # noqa: E402
