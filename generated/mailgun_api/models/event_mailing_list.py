# Written by `make generate` from spec/. Do not edit.
"""A mailing list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventMailingList(Model):
    """A mailing list."""

    __slots__ = (
        "address",
        "list_id",
        "sid",
    )

    address: str | None
    """Its address."""
    list_id: str | None
    """Its id."""
    sid: str | None
    """An id that Mailgun uses."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("list_id", "list-id", None),
        ("sid", "sid", None),
    )

    def __init__(
        self,
        address: str | None = None,
        list_id: str | None = None,
        sid: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.list_id = list_id
        self.sid = sid
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventMailingList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.list_id = value = get("list-id")
            if value is not None:
                left -= 1
            model.sid = value = get("sid")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "address",
        "list-id",
        "sid",
    )
)
