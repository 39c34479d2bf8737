# Written by `make generate` from spec/. Do not edit.
"""An address and what was found of it."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class UserEmail(Model):
    """An address and what was found of it."""

    address: str | None = None
    """The address."""
    is_valid: bool | None = None
    """Whether it is valid."""
    reason: str | None = None
    """Why it is not valid; absent if it is."""
    parts: UserEmailParts | None = None
    """Its parts."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("is_valid", "is_valid", None),
        ("reason", "reason", None),
        ("parts", "parts", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserEmail needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("is_valid"),
                get("reason"),
                None if (value := get("parts")) is None else UserEmailParts.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "is_valid",
        "reason",
        "parts",
    )
)

# At the end, because models may lead back to this one.
from .user_email_parts import UserEmailParts  # noqa: E402
