# Written by `make generate` from spec/. Do not edit.
"""How many messages went to spam traps on one day or in one group."""

from __future__ import annotations

import datetime as _datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_day
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SpamTrapCount(Model):
    """How many messages went to spam traps on one day or in one group."""

    __slots__ = (
        "date",
        "domain",
        "subject",
        "ip",
        "from_",
        "pristine",
        "recycled",
        "typo",
        "harvested",
        "total",
    )

    date: _datetime.date | None
    """The day; absent in groups."""
    domain: str | None
    """The domain, if grouped so."""
    subject: str | None
    """The subject, if grouped so."""
    ip: str | None
    """The IP address, if grouped so."""
    from_: str | None
    """The address in the From header, if grouped so."""
    pristine: int | None
    """To addresses that never belonged to anybody."""
    recycled: int | None
    """To addresses that were given up and taken over."""
    typo: int | None
    """To misspelt domains."""
    harvested: int | None
    """To addresses that only collectors find."""
    total: int | None
    """All together."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("date", "date", None),
        ("domain", "domain", None),
        ("subject", "subject", None),
        ("ip", "ip", None),
        ("from_", "from", None),
        ("pristine", "pristine", None),
        ("recycled", "recycled", None),
        ("typo", "typo", None),
        ("harvested", "harvested", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        date: _datetime.date | None = None,
        domain: str | None = None,
        subject: str | None = None,
        ip: str | None = None,
        from_: str | None = None,
        pristine: int | None = None,
        recycled: int | None = None,
        typo: int | None = None,
        harvested: int | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.date = date
        self.domain = domain
        self.subject = subject
        self.ip = ip
        self.from_ = from_
        self.pristine = pristine
        self.recycled = recycled
        self.typo = typo
        self.harvested = harvested
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTrapCount needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = parse_day(value)
                left -= 1
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.from_ = value = get("from")
            if value is not None:
                left -= 1
            model.pristine = value = get("pristine")
            if value is not None:
                left -= 1
            model.recycled = value = get("recycled")
            if value is not None:
                left -= 1
            model.typo = value = get("typo")
            if value is not None:
                left -= 1
            model.harvested = value = get("harvested")
            if value is not None:
                left -= 1
            model.total = value = get("total")
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
                if len(source) != 10:
                    models[number] = cls.from_dict(source)
                    continue
                if (value := source["date"]) is None:
                    raise Misfit("null")
                model.date = parse_day(value)
                model.domain = value_2 = source["domain"]
                model.subject = value_3 = source["subject"]
                model.ip = value_4 = source["ip"]
                model.from_ = value_5 = source["from"]
                model.pristine = value_6 = source["pristine"]
                model.recycled = value_7 = source["recycled"]
                model.typo = value_8 = source["typo"]
                model.harvested = value_9 = source["harvested"]
                model.total = value_10 = source["total"]
                if (
                    value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
                    or value_7 is None
                    or value_8 is None
                    or value_9 is None
                    or value_10 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "date",
        "domain",
        "subject",
        "ip",
        "from",
        "pristine",
        "recycled",
        "typo",
        "harvested",
        "total",
    )
)
