# Written by `make generate` from spec/. Do not edit.
"""One queue of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SendingQueue(Model):
    """One queue of a domain."""

    __slots__ = (
        "is_disabled",
        "disabled",
    )

    is_disabled: bool | None
    """Whether it takes no messages at present."""
    disabled: SendingQueueDisabled | None
    """Why and until when; absent while it takes messages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("is_disabled", "is_disabled", None),
        ("disabled", "disabled", None),
    )

    def __init__(
        self,
        is_disabled: bool | None = None,
        disabled: SendingQueueDisabled | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_disabled = is_disabled
        self.disabled = disabled
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendingQueue needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.is_disabled = value = get("is_disabled")
            if value is not None:
                left -= 1
            if (value := get("disabled")) is None:
                model.disabled = None
            else:
                model.disabled = SendingQueueDisabled.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "is_disabled",
        "disabled",
    )
)

# At the end, because models may lead back to this one.
from .sending_queue_disabled import SendingQueueDisabled  # noqa: E402
