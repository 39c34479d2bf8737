# Written by `make generate` from spec/. Do not edit.
"""A mailing list as it is now."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MailingListResult(Model):
    """A mailing list as it is now."""

    __slots__ = (
        "list",
        "message",
    )

    list: MailingList | None
    """The list."""
    message: str | None
    """What was done; absent when the list was only asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("list", "list", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        list: MailingList | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.list = list
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("list")) is None:
                model.list = None
            else:
                model.list = MailingList.from_dict(value)
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
        "message",
    )
)

# At the end, because models may lead back to this one.
from .mailing_list import MailingList  # noqa: E402
