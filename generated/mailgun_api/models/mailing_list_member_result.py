# Written by `make generate` from spec/. Do not edit.
"""A member of a mailing list as it is now; of a deleted one, the address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MailingListMemberResult(Model):
    """A member of a mailing list as it is now; of a deleted one, the address."""

    __slots__ = (
        "member",
        "message",
    )

    member: MailingListMember | None
    """The member."""
    message: str | None
    """What was done; absent when the member was only asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("member", "member", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        member: MailingListMember | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.member = member
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListMemberResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("member")) is None:
                model.member = None
            else:
                model.member = MailingListMember.from_dict(value)
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
        "member",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .mailing_list_member import MailingListMember  # noqa: E402
