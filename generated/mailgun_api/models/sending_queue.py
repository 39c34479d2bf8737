# Written by `make generate` from spec/. Do not edit.
"""One queue of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SendingQueue(Model):
    """One queue of a domain."""

    is_disabled: bool | None = None
    """Whether it takes no messages at present."""
    disabled: SendingQueueDisabled | None = None
    """Why and until when; absent while it takes messages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("is_disabled", "is_disabled", None),
        ("disabled", "disabled", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendingQueue needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("is_disabled"),
                None if (value := get("disabled")) is None else SendingQueueDisabled.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "is_disabled",
        "disabled",
    )
)

# At the end, because models may lead back to this one.
from .sending_queue_disabled import SendingQueueDisabled  # noqa: E402
