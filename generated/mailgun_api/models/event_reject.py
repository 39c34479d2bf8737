# Written by `make generate` from spec/. Do not edit.
"""Why Mailgun did not take a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class EventReject(Model):
    """Why Mailgun did not take a message."""

    reason: str | None = None
    """A sentence."""
    description: str | None = None
    """More about it; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("reason", "reason", None),
        ("description", "description", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventReject needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("reason"),
                get("description"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "reason",
        "description",
    )
)
