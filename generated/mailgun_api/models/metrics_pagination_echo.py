# Written by `make generate` from spec/. Do not edit.
"""Which rows a page holds."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MetricsPaginationEcho(Model):
    """Which rows a page holds."""

    __slots__ = (
        "sort",
        "skip",
        "limit",
        "total",
    )

    sort: str | None
    """What they are sorted by; may be empty."""
    skip: int | None
    """How many rows were left out before."""
    limit: int | None
    """How many rows the page may hold."""
    total: int | None
    """How many rows there are."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        sort: str | None = None,
        skip: int | None = None,
        limit: int | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sort = sort
        self.skip = skip
        self.limit = limit
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricsPaginationEcho needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.sort = value = get("sort")
            if value is not None:
                left -= 1
            model.skip = value = get("skip")
            if value is not None:
                left -= 1
            model.limit = value = get("limit")
            if value is not None:
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "sort",
        "skip",
        "limit",
        "total",
    )
)
