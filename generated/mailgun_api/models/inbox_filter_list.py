# Written by `make generate` from spec/. Do not edit.
"""The filters."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxFilterList(Model):
    """The filters."""

    __slots__ = ("filters",)

    filters: list[InboxFilter] | None
    """The filters."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("filters", "filters", None),)

    def __init__(
        self,
        filters: list[InboxFilter] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.filters = filters
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxFilterList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("filters")) is None:
                model.filters = None
            else:
                model.filters = InboxFilter.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("filters",))

# At the end, because models may lead back to this one.
from .inbox_filter import InboxFilter  # noqa: E402
