# Written by `make generate` from spec/. Do not edit.
"""A mailing list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class EventMailingList(Model):
    """A mailing list."""

    address: str | None = None
    """Its address."""
    list_id: str | None = None
    """Its id."""
    sid: str | None = None
    """An id that Mailgun uses."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("list_id", "list-id", None),
        ("sid", "sid", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventMailingList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("list-id"),
                get("sid"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "list-id",
        "sid",
    )
)
