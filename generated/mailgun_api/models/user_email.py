# Written by `make generate` from spec/. Do not edit.
"""An address and what was found of it."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class UserEmail(Model):
    """An address and what was found of it."""

    __slots__ = (
        "address",
        "is_valid",
        "reason",
        "parts",
    )

    address: str | None
    """The address."""
    is_valid: bool | None
    """Whether it is valid."""
    reason: str | None
    """Why it is not valid; absent if it is."""
    parts: UserEmailParts | None
    """Its parts."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("is_valid", "is_valid", None),
        ("reason", "reason", None),
        ("parts", "parts", None),
    )

    def __init__(
        self,
        address: str | None = None,
        is_valid: bool | None = None,
        reason: str | None = None,
        parts: UserEmailParts | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.is_valid = is_valid
        self.reason = reason
        self.parts = parts
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserEmail needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.is_valid = value = get("is_valid")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            if (value := get("parts")) is None:
                model.parts = None
            else:
                model.parts = UserEmailParts.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
