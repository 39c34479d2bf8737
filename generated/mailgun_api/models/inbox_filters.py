# Written by `make generate` from spec/. Do not edit.
"""Filters that a list takes."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxFilters(Model):
    """Filters that a list takes."""

    __slots__ = ("supported_filters",)

    supported_filters: InboxFilterList | None
    """The filters."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("supported_filters", "supported_filters", None),)

    def __init__(
        self,
        supported_filters: InboxFilterList | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.supported_filters = supported_filters
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxFilters needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("supported_filters")) is None:
                model.supported_filters = None
            else:
                model.supported_filters = InboxFilterList.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("supported_filters",))

# At the end, because models may lead back to this one.
from .inbox_filter_list import InboxFilterList  # noqa: E402
