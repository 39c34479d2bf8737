# Written by `make generate` from spec/. Do not edit.
"""A page of users."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class UserPage(Model):
    """A page of users."""

    users: list[User] | None = None
    """The users; empty past the end."""
    total: int | None = None
    """How many users match in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("users", "users", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("users")) is None else [User.from_dict(item) for item in sequence(value)],
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "users",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .user import User  # noqa: E402
