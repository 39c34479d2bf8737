# Written by `make generate` from spec/. Do not edit.
"""A message that Mailgun accepted. Whether it arrives is told by its events."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class QueuedMessage(Model):
    """A message that Mailgun accepted. Whether it arrives is told by its events."""

    __slots__ = (
        "id",
        "message",
    )

    id: str | None
    """The Message-Id in angle brackets; events show it without them."""
    message: str | None
    """A sentence."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        id: str | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"QueuedMessage needs an object, got {type(source).__name__}")
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
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "message",
    )
)
