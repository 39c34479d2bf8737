# Written by `make generate` from spec/. Do not edit.
"""A member of a mailing list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class MailingListMember(Model):
    """A member of a mailing list."""

    address: str | None = None
    """The address of the member."""
    name: str | None = None
    """A name for people; may be empty."""
    subscribed: bool | None = None
    """Whether the member gets mail."""
    vars: dict[str, Any] | None = None
    """Values for templates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("name", "name", None),
        ("subscribed", "subscribed", None),
        ("vars", "vars", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListMember needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("name"),
                get("subscribed"),
                None if (value := get("vars")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "name",
        "subscribed",
        "vars",
    )
)
