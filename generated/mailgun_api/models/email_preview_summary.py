# Written by `make generate` from spec/. Do not edit.
"""A preview in a list."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class EmailPreviewSummary(Model):
    """A preview in a list."""

    __slots__ = (
        "id",
        "date",
        "type",
        "subject",
        "headers",
    )

    id: str | None
    """The identifier."""
    date: datetime | None
    """When it was asked for."""
    type: str | None
    """Its kind: `email-test`."""
    subject: str | None
    """The subject of the message; may be empty."""
    headers: dict[str, Any] | None
    """Headers of the message; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("date", "date", "epoch"),
        ("type", "type", None),
        ("subject", "subject", None),
        ("headers", "headers", None),
    )

    def __init__(
        self,
        id: str | None = None,
        date: datetime | None = None,
        type: str | None = None,
        subject: str | None = None,
        headers: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.date = date
        self.type = type
        self.subject = subject
        self.headers = headers
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EmailPreviewSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            if (value := get("headers")) is None:
                model.headers = None
            else:
                model.headers = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                if (value := source["date"]) is None:
                    raise Misfit("null")
                model.date = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                model.type = value_3 = source["type"]
                model.subject = value_4 = source["subject"]
                if (value := source["headers"]) is None:
                    raise Misfit("null")
                model.headers = mapping(value)
                if value_1 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "date",
        "type",
        "subject",
        "headers",
    )
)
