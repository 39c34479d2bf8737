# Written by `make generate` from spec/. Do not edit.
"""Why a queue takes no messages."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SendingQueueDisabled(Model):
    """Why a queue takes no messages."""

    __slots__ = (
        "until",
        "reason",
    )

    until: datetime | None
    """When it takes messages again."""
    reason: str | None
    """A sentence."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("until", "until", "rfc2822"),
        ("reason", "reason", None),
    )

    def __init__(
        self,
        until: datetime | None = None,
        reason: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.until = until
        self.reason = reason
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendingQueueDisabled needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("until")) is None:
                model.until = None
            else:
                model.until = parse_date(value)
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "until",
        "reason",
    )
)
