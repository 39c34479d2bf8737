# Written by `make generate` from spec/. Do not edit.
"""The filters."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class InboxFilterList(Model):
    """The filters."""

    filters: list[InboxFilter] | None = None
    """The filters."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("filters", "filters", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxFilterList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("filters")) is None
                else [InboxFilter.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("filters",))

# At the end, because models may lead back to this one.
from .inbox_filter import InboxFilter  # noqa: E402
