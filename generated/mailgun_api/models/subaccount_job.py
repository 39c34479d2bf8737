# Written by `make generate` from spec/. Do not edit.
"""Work that has begun. That it began does not mean that it will succeed."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SubaccountJob(Model):
    """Work that has begun. That it began does not mean that it will succeed."""

    __slots__ = (
        "message",
        "reference_id",
    )

    message: str | None
    """`started`."""
    reference_id: str | None
    """What identifies the work."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("reference_id", "reference_id", None),
    )

    def __init__(
        self,
        message: str | None = None,
        reference_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.reference_id = reference_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SubaccountJob needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.reference_id = value = get("reference_id")
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
        "reference_id",
    )
)
