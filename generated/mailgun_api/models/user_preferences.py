# Written by `make generate` from spec/. Do not edit.
"""What the control panel shows to a user."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class UserPreferences(Model):
    """What the control panel shows to a user."""

    time_zone: str | None = None
    """The time zone, such as `Europe/Paris`."""
    time_format: str | None = None
    """The layout of dates, such as `%d.%m.%Y %H:%M`."""
    programming_language: str | None = None
    """The language of code samples, such as `Python`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("time_zone", "time_zone", None),
        ("time_format", "time_format", None),
        ("programming_language", "programming_language", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserPreferences needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("time_zone"),
                get("time_format"),
                get("programming_language"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "time_zone",
        "time_format",
        "programming_language",
    )
)
