# Written by `make generate` from spec/. Do not edit.
"""A job that was started from a preview."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ValidationPreviewPromoted(Model):
    """A job that was started from a preview."""

    __slots__ = (
        "id",
        "message",
        "response",
        "status",
    )

    id: str | None
    """The name of the job."""
    message: str | None
    """A sentence."""
    response: ValidationStarted | None
    """The same where it is wrapped."""
    status: int | None
    """The status code where it is wrapped."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("message", "message", None),
        ("response", "Response", None),
        ("status", "Status", None),
    )

    def __init__(
        self,
        id: str | None = None,
        message: str | None = None,
        response: ValidationStarted | None = None,
        status: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.message = message
        self.response = response
        self.status = status
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationPreviewPromoted needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("Response")) is None:
                model.response = None
            else:
                model.response = ValidationStarted.from_dict(value)
                left -= 1
            model.status = value = get("Status")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "message",
        "Response",
        "Status",
    )
)

# At the end, because models may lead back to this one.
from .validation_started import ValidationStarted  # noqa: E402
