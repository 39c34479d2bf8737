# Written by `make generate` from spec/. Do not edit.
"""What was done, and passwords that Mailgun made."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class CredentialPasswords(Model):
    """What was done, and passwords that Mailgun made."""

    __slots__ = (
        "message",
        "note",
        "credentials",
    )

    message: str | None
    """A sentence."""
    note: str | None
    """A reminder to keep the passwords; absent when they were given."""
    credentials: dict[str, str] | None
    """Passwords by user name with domain; absent when they were given."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("note", "note", None),
        ("credentials", "credentials", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "credentials",
        }
    )

    def __init__(
        self,
        message: str | None = None,
        note: str | None = None,
        credentials: dict[str, str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.note = note
        self.credentials = credentials
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CredentialPasswords needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.note = value = get("note")
            if value is not None:
                left -= 1
            if (value := get("credentials")) is None:
                model.credentials = None
            else:
                model.credentials = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "note",
        "credentials",
    )
)
