# Written by `make generate` from spec/. Do not edit.
"""What was taken off the list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AllowlistDeleted(Model):
    """What was taken off the list."""

    __slots__ = (
        "message",
        "value",
    )

    message: str | None
    """A sentence."""
    value: str | None
    """The address or domain."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("value", "value", None),
    )

    def __init__(
        self,
        message: str | None = None,
        value: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.value = value
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AllowlistDeleted needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.value = value = get("value")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "value",
    )
)
