# Written by `make generate` from spec/. Do not edit.
"""The main headers of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventMessageHeaders(Model):
    """The main headers of a message."""

    __slots__ = (
        "to",
        "from_",
        "subject",
        "message_id",
    )

    to: str | None
    """The To header."""
    from_: str | None
    """The From header."""
    subject: str | None
    """The subject."""
    message_id: str | None
    """The Message-Id without angle brackets."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("to", "to", None),
        ("from_", "from", None),
        ("subject", "subject", None),
        ("message_id", "message-id", None),
    )

    def __init__(
        self,
        to: str | None = None,
        from_: str | None = None,
        subject: str | None = None,
        message_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.to = to
        self.from_ = from_
        self.subject = subject
        self.message_id = message_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventMessageHeaders needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.to = value = get("to")
            if value is not None:
                left -= 1
            model.from_ = value = get("from")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            model.message_id = value = get("message-id")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "to",
        "from",
        "subject",
        "message-id",
    )
)
