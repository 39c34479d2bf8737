# Written by `make generate` from spec/. Do not edit.
"""A template. Its content is in its versions."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Template(Model):
    """A template. Its content is in its versions."""

    __slots__ = (
        "name",
        "description",
        "created_at",
        "created_by",
        "id",
        "domain",
        "version",
        "versions",
    )

    name: str | None
    """The name, in lower case."""
    description: str | None
    """A description; may be empty."""
    created_at: datetime | None
    """When the template was created."""
    created_by: str | None
    """Whom the creator named; may be empty."""
    id: str | None
    """An identifier."""
    domain: str | None
    """The domain of the template."""
    version: TemplateVersion | None
    """The version that was asked for."""
    versions: list[TemplateVersion] | None
    """A page of versions; only in the list of them."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("description", "description", None),
        ("created_at", "createdAt", "rfc2822"),
        ("created_by", "createdBy", None),
        ("id", "id", None),
        ("domain", "domain", None),
        ("version", "version", None),
        ("versions", "versions", None),
    )

    def __init__(
        self,
        name: str | None = None,
        description: str | None = None,
        created_at: datetime | None = None,
        created_by: str | None = None,
        id: str | None = None,
        domain: str | None = None,
        version: TemplateVersion | None = None,
        versions: list[TemplateVersion] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.created_at = created_at
        self.created_by = created_by
        self.id = id
        self.domain = domain
        self.version = version
        self.versions = versions
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Template needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("createdAt")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            model.created_by = value = get("createdBy")
            if value is not None:
                left -= 1
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            if (value := get("version")) is None:
                model.version = None
            else:
                model.version = TemplateVersion.from_dict(value)
                left -= 1
            if (value := get("versions")) is None:
                model.versions = None
            else:
                model.versions = TemplateVersion.from_list(value)
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
                if len(source) != 8:
                    models[number] = cls.from_dict(source)
                    continue
                model.name = value_1 = source["name"]
                model.description = value_2 = source["description"]
                value = source["createdAt"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                model.created_by = value_4 = source["createdBy"]
                model.id = value_5 = source["id"]
                model.domain = value_6 = source["domain"]
                if (value := source["version"]) is None:
                    raise Misfit("null")
                model.version = TemplateVersion.from_dict(value)
                if (value := source["versions"]) is None:
                    raise Misfit("null")
                model.versions = TemplateVersion.from_list(value)
                if value_1 is None or value_2 is None or value_4 is None or value_5 is None or value_6 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "name",
        "description",
        "createdAt",
        "createdBy",
        "id",
        "domain",
        "version",
        "versions",
    )
)

# At the end, because models may lead back to this one.
from .template_version import TemplateVersion  # noqa: E402
