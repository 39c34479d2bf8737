# Written by `make generate` from spec/. Do not edit.
"""A watched domain."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DomainBlocklistDomain(Model):
    """A watched domain."""

    __slots__ = (
        "domain",
        "updated_at",
        "state",
        "listed",
    )

    domain: str | None
    """The domain."""
    updated_at: datetime | None
    """When this was found."""
    state: str | None
    """`listed` where it is on a blocklist, otherwise `healthy`."""
    listed: list[DomainBlocklistEntry] | None
    """The blocklists it is on."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("updated_at", "updated_at", None),
        ("state", "state", None),
        ("listed", "listed", None),
    )

    def __init__(
        self,
        domain: str | None = None,
        updated_at: datetime | None = None,
        state: str | None = None,
        listed: list[DomainBlocklistEntry] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.updated_at = updated_at
        self.state = state
        self.listed = listed
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistDomain needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
            model.state = value = get("state")
            if value is not None:
                left -= 1
            if (value := get("listed")) is None:
                model.listed = None
            else:
                model.listed = DomainBlocklistEntry.from_list(value)
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
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.domain = value_1 = source["domain"]
                if (value := source["updated_at"]) is None:
                    raise Misfit("null")
                model.updated_at = parse_date(value)
                model.state = value_3 = source["state"]
                if (value := source["listed"]) is None:
                    raise Misfit("null")
                model.listed = DomainBlocklistEntry.from_list(value)
                if value_1 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "domain",
        "updated_at",
        "state",
        "listed",
    )
)

# At the end, because models may lead back to this one.
from .domain_blocklist_entry import DomainBlocklistEntry  # noqa: E402
