# Written by `make generate` from spec/. Do not edit.
"""The main headers of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class EventMessageHeaders(Model):
    """The main headers of a message."""

    to: str | None = None
    """The To header."""
    from_: str | None = None
    """The From header."""
    subject: str | None = None
    """The subject."""
    message_id: str | None = None
    """The Message-Id without angle brackets."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("to", "to", None),
        ("from_", "from", None),
        ("subject", "subject", None),
        ("message_id", "message-id", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventMessageHeaders needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("to"),
                get("from"),
                get("subject"),
                get("message-id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "to",
        "from",
        "subject",
        "message-id",
    )
)
