# Written by `make generate` from spec/. Do not edit.
"""A provider with test mailboxes."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class InboxProvider(Model):
    """A provider with test mailboxes."""

    __slots__ = (
        "domain",
        "display_name",
        "region",
        "created_at",
        "updated_at",
        "max_email_count",
        "unsupported_authentications",
    )

    domain: str | None
    """Its domain."""
    display_name: str | None
    """Its name."""
    region: str | None
    """Where in the world it is used."""
    created_at: datetime | None
    """When it was added."""
    updated_at: datetime | None
    """When it was last changed."""
    max_email_count: int | None
    """How many messages its mailboxes hold."""
    unsupported_authentications: dict[str, Any] | None
    """Ways to sign in that it does not have."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("display_name", "display_name", None),
        ("region", "region", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("max_email_count", "max_email_count", None),
        ("unsupported_authentications", "unsupported_authentications", None),
    )

    def __init__(
        self,
        domain: str | None = None,
        display_name: str | None = None,
        region: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        max_email_count: int | None = None,
        unsupported_authentications: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.display_name = display_name
        self.region = region
        self.created_at = created_at
        self.updated_at = updated_at
        self.max_email_count = max_email_count
        self.unsupported_authentications = unsupported_authentications
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxProvider needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            model.display_name = value = get("display_name")
            if value is not None:
                left -= 1
            model.region = value = get("region")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
            model.max_email_count = value = get("max_email_count")
            if value is not None:
                left -= 1
            if (value := get("unsupported_authentications")) is None:
                model.unsupported_authentications = None
            else:
                model.unsupported_authentications = mapping(value)
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.domain = value_1 = source["domain"]
                model.display_name = value_2 = source["display_name"]
                model.region = value_3 = source["region"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["updated_at"]) is None:
                    raise Misfit("null")
                model.updated_at = parse_date(value)
                model.max_email_count = value_6 = source["max_email_count"]
                if (value := source["unsupported_authentications"]) is None:
                    raise Misfit("null")
                model.unsupported_authentications = mapping(value)
                if value_1 is None or value_2 is None or value_3 is None or value_6 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "domain",
        "display_name",
        "region",
        "created_at",
        "updated_at",
        "max_email_count",
        "unsupported_authentications",
    )
)
