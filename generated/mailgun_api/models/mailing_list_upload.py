# Written by `make generate` from spec/. Do not edit.
"""What became of an upload of members."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class MailingListUpload(Model):
    """What became of an upload of members."""

    list: MailingList | None = None
    """The list the members go to."""
    task_id: str | None = None
    """The background task. The events about the upload name it."""
    message: str | None = None
    """A sentence."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("list", "list", None),
        ("task_id", "task-id", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListUpload needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("list")) is None else MailingList.from_dict(value),
                get("task-id"),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "list",
        "task-id",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .mailing_list import MailingList  # noqa: E402
