# Written by `make generate` from spec/. Do not edit.
"""About an answer."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SpamTestMeta(Model):
    """About an answer."""

    request_id: str | None = None
    """The identifier of the call."""
    timestamp: str | None = None
    """When it was answered."""
    count: int | None = None
    """How many there are; null where one is meant."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("request_id", "request_id", None),
        ("timestamp", "timestamp", None),
        ("count", "count", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestMeta needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("request_id"),
                get("timestamp"),
                get("count"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "request_id",
        "timestamp",
        "count",
    )
)
