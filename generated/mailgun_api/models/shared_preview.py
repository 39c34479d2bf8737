# Written by `make generate` from spec/. Do not edit.
"""A preview as it is shared."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SharedPreview(Model):
    """A preview as it is shared."""

    __slots__ = (
        "subject",
        "date",
        "results",
    )

    subject: str | None
    """The subject of the message."""
    date: datetime | None
    """When the preview was asked for."""
    results: list[PreviewResult] | None
    """What the message looks like in each mail client."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("subject", "subject", None),
        ("date", "date", "epoch"),
        ("results", "results", None),
    )

    def __init__(
        self,
        subject: str | None = None,
        date: datetime | None = None,
        results: list[PreviewResult] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.subject = subject
        self.date = date
        self.results = results
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SharedPreview needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            if (value := get("results")) is None:
                model.results = None
            else:
                model.results = PreviewResult.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "subject",
        "date",
        "results",
    )
)

# At the end, because models may lead back to this one.
from .preview_result import PreviewResult  # noqa: E402
