# Written by `make generate` from spec/. Do not edit.
"""A member of a mailing list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class EventListMember(Model):
    """A member of a mailing list."""

    address: str | None = None
    """The address."""
    name: str | None = None
    """The name."""
    subscribed: bool | None = None
    """Whether the list is sent there."""
    vars: dict[str, Any] | list[str] | None = None
    """Variables for templates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("name", "name", None),
        ("subscribed", "subscribed", None),
        ("vars", "vars", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventListMember needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("name"),
                get("subscribed"),
                None
                if (value := get("vars")) is None
                else (
                    sequence(value) if isinstance(value, list) else mapping(value) if isinstance(value, dict) else value
                ),
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
