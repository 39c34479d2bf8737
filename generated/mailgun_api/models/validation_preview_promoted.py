# Written by `make generate` from spec/. Do not edit.
"""A job that was started from a preview."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class ValidationPreviewPromoted(Model):
    """A job that was started from a preview."""

    id: str | None = None
    """The name of the job."""
    message: str | None = None
    """A sentence."""
    response: ValidationStarted | None = None
    """The same where it is wrapped."""
    status: int | None = None
    """The status code where it is wrapped."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("message", "message", None),
        ("response", "Response", None),
        ("status", "Status", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationPreviewPromoted needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("message"),
                None if (value := get("Response")) is None else ValidationStarted.from_dict(value),
                get("Status"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
