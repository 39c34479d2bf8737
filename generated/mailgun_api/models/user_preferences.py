# Written by `make generate` from spec/. Do not edit.
"""What the control panel shows to a user."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class UserPreferences(Model):
    """What the control panel shows to a user."""

    __slots__ = (
        "time_zone",
        "time_format",
        "programming_language",
    )

    time_zone: str | None
    """The time zone, such as `Europe/Paris`."""
    time_format: str | None
    """The layout of dates, such as `%d.%m.%Y %H:%M`."""
    programming_language: str | None
    """The language of code samples, such as `Python`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("time_zone", "time_zone", None),
        ("time_format", "time_format", None),
        ("programming_language", "programming_language", None),
    )

    def __init__(
        self,
        time_zone: str | None = None,
        time_format: str | None = None,
        programming_language: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time_zone = time_zone
        self.time_format = time_format
        self.programming_language = programming_language
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserPreferences needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.time_zone = value = get("time_zone")
            if value is not None:
                left -= 1
            model.time_format = value = get("time_format")
            if value is not None:
                left -= 1
            model.programming_language = value = get("programming_language")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "time_zone",
        "time_format",
        "programming_language",
    )
)
