# Written by `make generate` from spec/. Do not edit.
"""A member of a mailing list as it is now; of a deleted one, the address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class MailingListMemberResult(Model):
    """A member of a mailing list as it is now; of a deleted one, the address."""

    member: MailingListMember | None = None
    """The member."""
    message: str | None = None
    """What was done; absent when the member was only asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("member", "member", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListMemberResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("member")) is None else MailingListMember.from_dict(value),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "member",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .mailing_list_member import MailingListMember  # noqa: E402
