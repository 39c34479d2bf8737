# Written by `make generate` from spec/. Do not edit.
"""Filters that a list takes."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxFilters(Model):
    """Filters that a list takes."""

    supported_filters: InboxFilterList | None = None
    """The filters."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("supported_filters", "supported_filters", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxFilters needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("supported_filters")) is None else InboxFilterList.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("supported_filters",))

# At the end, because models may lead back to this one.
from .inbox_filter_list import InboxFilterList  # noqa: E402
