# Written by `make generate` from spec/. Do not edit.
"""The queues of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SendingQueues(Model):
    """The queues of a domain."""

    __slots__ = (
        "regular",
        "scheduled",
    )

    regular: SendingQueue | None
    """The queue of messages to be sent at once."""
    scheduled: SendingQueue | None
    """The queue of messages to be sent later."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("regular", "regular", None),
        ("scheduled", "scheduled", None),
    )

    def __init__(
        self,
        regular: SendingQueue | None = None,
        scheduled: SendingQueue | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.regular = regular
        self.scheduled = scheduled
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendingQueues needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("regular")) is None:
                model.regular = None
            else:
                model.regular = SendingQueue.from_dict(value)
                left -= 1
            if (value := get("scheduled")) is None:
                model.scheduled = None
            else:
                model.scheduled = SendingQueue.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "regular",
        "scheduled",
    )
)

# At the end, because models may lead back to this one.
from .sending_queue import SendingQueue  # noqa: E402
