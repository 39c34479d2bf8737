# Written by `make generate` from spec/. Do not edit.
"""The queues of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SendingQueues(Model):
    """The queues of a domain."""

    regular: SendingQueue | None = None
    """The queue of messages to be sent at once."""
    scheduled: SendingQueue | None = None
    """The queue of messages to be sent later."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("regular", "regular", None),
        ("scheduled", "scheduled", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendingQueues needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("regular")) is None else SendingQueue.from_dict(value),
                None if (value := get("scheduled")) is None else SendingQueue.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "regular",
        "scheduled",
    )
)

# At the end, because models may lead back to this one.
from .sending_queue import SendingQueue  # noqa: E402
