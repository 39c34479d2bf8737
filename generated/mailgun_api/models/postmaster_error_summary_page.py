# Written by `make generate` from spec/. Do not edit.
"""A page of records."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterErrorSummaryPage(Model):
    """A page of records."""

    __slots__ = (
        "summary",
        "total",
    )

    summary: list[PostmasterErrorSummary] | None
    """The records; empty past the end."""
    total: int | None
    """How many there are in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("summary", "summary", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        summary: list[PostmasterErrorSummary] | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.summary = summary
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterErrorSummaryPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("summary")) is None:
                model.summary = None
            else:
                model.summary = PostmasterErrorSummary.from_list(value)
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
        "summary",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .postmaster_error_summary import PostmasterErrorSummary  # noqa: E402
