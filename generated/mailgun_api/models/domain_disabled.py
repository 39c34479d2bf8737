# Written by `make generate` from spec/. Do not edit.
"""Why and how long a domain is disabled."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainDisabled(Model):
    """Why and how long a domain is disabled."""

    __slots__ = (
        "code",
        "reason",
        "note",
        "permanently",
        "until",
    )

    code: str | None
    """A word for the reason."""
    reason: str | None
    """The reason, in a sentence."""
    note: str | None
    """A remark."""
    permanently: bool | None
    """Whether it is for good."""
    until: datetime | None
    """When it ends; absent if it is for good."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("code", "code", None),
        ("reason", "reason", None),
        ("note", "note", None),
        ("permanently", "permanently", None),
        ("until", "until", "rfc2822"),
    )

    def __init__(
        self,
        code: str | None = None,
        reason: str | None = None,
        note: str | None = None,
        permanently: bool | None = None,
        until: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.reason = reason
        self.note = note
        self.permanently = permanently
        self.until = until
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainDisabled needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.code = value = get("code")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model.note = value = get("note")
            if value is not None:
                left -= 1
            model.permanently = value = get("permanently")
            if value is not None:
                left -= 1
            if (value := get("until")) is None:
                model.until = None
            else:
                model.until = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "code",
        "reason",
        "note",
        "permanently",
        "until",
    )
)
