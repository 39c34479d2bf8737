# Written by `make generate` from spec/. Do not edit.
"""A version of a template."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class TemplateVersion(Model):
    """A version of a template."""

    __slots__ = (
        "tag",
        "template",
        "engine",
        "mjml",
        "created_at",
        "comment",
        "active",
        "id",
        "headers",
    )

    tag: str | None
    """The tag, in lower case."""
    template: str | None
    """The content; absent from lists."""
    engine: str | None
    """What fills in the variables: `handlebars`."""
    mjml: str | None
    """The content as MJML; empty where there is none."""
    created_at: datetime | None
    """When the version was created."""
    comment: str | None
    """A comment; may be empty."""
    active: bool | None
    """Whether messages that name no version get this one."""
    id: str | None
    """An identifier."""
    headers: dict[str, str] | None
    """Headers of its own; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("template", "template", None),
        ("engine", "engine", None),
        ("mjml", "mjml", None),
        ("created_at", "createdAt", "rfc2822"),
        ("comment", "comment", None),
        ("active", "active", None),
        ("id", "id", None),
        ("headers", "headers", None),
    )

    def __init__(
        self,
        tag: str | None = None,
        template: str | None = None,
        engine: str | None = None,
        mjml: str | None = None,
        created_at: datetime | None = None,
        comment: str | None = None,
        active: bool | None = None,
        id: str | None = None,
        headers: dict[str, str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tag = tag
        self.template = template
        self.engine = engine
        self.mjml = mjml
        self.created_at = created_at
        self.comment = comment
        self.active = active
        self.id = id
        self.headers = headers
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateVersion needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.tag = value = get("tag")
            if value is not None:
                left -= 1
            model.template = value = get("template")
            if value is not None:
                left -= 1
            model.engine = value = get("engine")
            if value is not None:
                left -= 1
            model.mjml = value = get("mjml")
            if value is not None:
                left -= 1
            if (value := get("createdAt")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            model.comment = value = get("comment")
            if value is not None:
                left -= 1
            model.active = value = get("active")
            if value is not None:
                left -= 1
            model.id = value = get("id")
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
                if len(source) != 9:
                    models[number] = cls.from_dict(source)
                    continue
                model.tag = value_1 = source["tag"]
                model.template = value_2 = source["template"]
                model.engine = value_3 = source["engine"]
                model.mjml = value_4 = source["mjml"]
                value = source["createdAt"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                model.comment = value_6 = source["comment"]
                model.active = value_7 = source["active"]
                model.id = value_8 = source["id"]
                if (value := source["headers"]) is None:
                    raise Misfit("null")
                model.headers = mapping(value)
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_6 is None
                    or value_7 is None
                    or value_8 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "tag",
        "template",
        "engine",
        "mjml",
        "createdAt",
        "comment",
        "active",
        "id",
        "headers",
    )
)
