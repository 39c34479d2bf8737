# Written by `make generate` from spec/. Do not edit.
"""Why Mailgun did not take a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventReject(Model):
    """Why Mailgun did not take a message."""

    __slots__ = (
        "reason",
        "description",
    )

    reason: str | None
    """A sentence."""
    description: str | None
    """More about it; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("reason", "reason", None),
        ("description", "description", None),
    )

    def __init__(
        self,
        reason: str | None = None,
        description: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.description = description
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventReject needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "reason",
        "description",
    )
)
