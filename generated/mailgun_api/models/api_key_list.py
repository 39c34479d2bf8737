# Written by `make generate` from spec/. Do not edit.
"""API keys."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class ApiKeyList(Model):
    """API keys."""

    items: list[ApiKey] | None = None
    """The keys."""
    total_count: int | None = None
    """How many keys there are."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total_count", "total_count", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ApiKeyList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("items")) is None else [ApiKey.from_dict(item) for item in sequence(value)],
                get("total_count"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "items",
        "total_count",
    )
)

# At the end, because models may lead back to this one.
from .api_key import ApiKey  # noqa: E402
