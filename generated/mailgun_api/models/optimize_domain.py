# Written by `make generate` from spec/. Do not edit.
"""A domain that is watched."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class OptimizeDomain(Model):
    """A domain that is watched."""

    __slots__ = (
        "id",
        "acid",
        "created_at",
        "name",
        "verified",
        "services",
        "txt_record",
    )

    id: str | None
    """The id of the domain."""
    acid: str | None
    """The id of the account that the domain belongs to."""
    created_at: datetime | None
    """When it was added."""
    name: str | None
    """The domain."""
    verified: OptimizeDomainVerified | None
    """Whether it is verified."""
    services: dict[str, Any] | None
    """What it is watched for."""
    txt_record: str | None
    """The TXT record that proves the domain is yours."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "ID", None),
        ("acid", "acid", None),
        ("created_at", "created_at", "epoch"),
        ("name", "name", None),
        ("verified", "verified", None),
        ("services", "services", None),
        ("txt_record", "txt_record", None),
    )

    def __init__(
        self,
        id: str | None = None,
        acid: str | None = None,
        created_at: datetime | None = None,
        name: str | None = None,
        verified: OptimizeDomainVerified | None = None,
        services: dict[str, Any] | None = None,
        txt_record: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.acid = acid
        self.created_at = created_at
        self.name = name
        self.verified = verified
        self.services = services
        self.txt_record = txt_record
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizeDomain needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("ID")
            if value is not None:
                left -= 1
            model.acid = value = get("acid")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            if (value := get("verified")) is None:
                model.verified = None
            else:
                model.verified = OptimizeDomainVerified.from_dict(value)
                left -= 1
            if (value := get("services")) is None:
                model.services = None
            else:
                model.services = mapping(value)
                left -= 1
            model.txt_record = value = get("txt_record")
            if value is not None:
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
                model.id = value_1 = source["ID"]
                model.acid = value_2 = source["acid"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                model.name = value_4 = source["name"]
                if (value := source["verified"]) is None:
                    raise Misfit("null")
                model.verified = OptimizeDomainVerified.from_dict(value)
                if (value := source["services"]) is None:
                    raise Misfit("null")
                model.services = mapping(value)
                model.txt_record = value_7 = source["txt_record"]
                if value_1 is None or value_2 is None or value_4 is None or value_7 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "ID",
        "acid",
        "created_at",
        "name",
        "verified",
        "services",
        "txt_record",
    )
)

# At the end, because models may lead back to this one.
from .optimize_domain_verified import OptimizeDomainVerified  # noqa: E402
