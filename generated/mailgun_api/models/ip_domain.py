# Written by `make generate` from spec/. Do not edit.
"""A domain and the addresses that it sends from."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpDomain(Model):
    """A domain and the addresses that it sends from."""

    __slots__ = (
        "domain",
        "ips",
        "linked_at",
    )

    domain: str | None
    """The domain name."""
    ips: list[str] | None
    """All its addresses."""
    linked_at: datetime | None
    """When the address was added to it; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("ips", "ips", None),
        ("linked_at", "linked_at", None),
    )

    def __init__(
        self,
        domain: str | None = None,
        ips: list[str] | None = None,
        linked_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.ips = ips
        self.linked_at = linked_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpDomain needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            if (value := get("ips")) is None:
                model.ips = None
            else:
                model.ips = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("linked_at")) is None:
                model.linked_at = None
            else:
                model.linked_at = parse_date(value)
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.domain = value_1 = source["domain"]
                if (value := source["ips"]) is None:
                    raise Misfit("null")
                model.ips = value if isinstance(value, list) else sequence(value)
                if (value := source["linked_at"]) is None:
                    raise Misfit("null")
                model.linked_at = parse_date(value)
                if value_1 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "domain",
        "ips",
        "linked_at",
    )
)
