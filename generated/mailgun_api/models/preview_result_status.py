# Written by `make generate` from spec/. Do not edit.
"""When pictures were made, or why they were not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewResultStatus(Model):
    """When pictures were made, or why they were not."""

    __slots__ = (
        "submitted",
        "completed",
        "bounce_code",
        "bounce_message",
    )

    submitted: datetime | None
    """When they were asked for."""
    completed: datetime | None
    """When they were there; the start of 1970 if they are not yet."""
    bounce_code: str | None
    """The code with which the message was refused; may be empty."""
    bounce_message: str | None
    """Why the message was refused; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("submitted", "submitted", "epoch"),
        ("completed", "completed", "epoch"),
        ("bounce_code", "bounce_code", None),
        ("bounce_message", "bounce_message", None),
    )

    def __init__(
        self,
        submitted: datetime | None = None,
        completed: datetime | None = None,
        bounce_code: str | None = None,
        bounce_message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.submitted = submitted
        self.completed = completed
        self.bounce_code = bounce_code
        self.bounce_message = bounce_message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewResultStatus needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("submitted")) is None:
                model.submitted = None
            else:
                model.submitted = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            if (value := get("completed")) is None:
                model.completed = None
            else:
                model.completed = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            model.bounce_code = value = get("bounce_code")
            if value is not None:
                left -= 1
            model.bounce_message = value = get("bounce_message")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "submitted",
        "completed",
        "bounce_code",
        "bounce_message",
    )
)
