# Written by `make generate` from spec/. Do not edit.
"""What became of an upload of members."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MailingListUpload(Model):
    """What became of an upload of members."""

    __slots__ = (
        "list",
        "task_id",
        "message",
    )

    list: MailingList | None
    """The list the members go to."""
    task_id: str | None
    """The background task. The events about the upload name it."""
    message: str | None
    """A sentence."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("list", "list", None),
        ("task_id", "task-id", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        list: MailingList | None = None,
        task_id: str | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.list = list
        self.task_id = task_id
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListUpload needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("list")) is None:
                model.list = None
            else:
                model.list = MailingList.from_dict(value)
                left -= 1
            model.task_id = value = get("task-id")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
