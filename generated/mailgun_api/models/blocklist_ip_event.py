# Written by `make generate` from spec/. Do not edit.
"""An IP address came on a blocklist or was taken off."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class BlocklistIpEvent(Model):
    """An IP address came on a blocklist or was taken off."""

    __slots__ = (
        "ip",
        "ip_pool",
        "timestamp",
        "event",
        "blocklist",
    )

    ip: str | None
    """The IP address."""
    ip_pool: str | None
    """The pool noted for it; may be empty."""
    timestamp: datetime | None
    """When it happened."""
    event: str | None
    """What happened: `ip_listed` or `ip_delisted`."""
    blocklist: str | None
    """The DNS name of the blocklist."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("ip_pool", "ip_pool", None),
        ("timestamp", "timestamp", None),
        ("event", "event", None),
        ("blocklist", "blocklist", None),
    )

    def __init__(
        self,
        ip: str | None = None,
        ip_pool: str | None = None,
        timestamp: datetime | None = None,
        event: str | None = None,
        blocklist: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip = ip
        self.ip_pool = ip_pool
        self.timestamp = timestamp
        self.event = event
        self.blocklist = blocklist
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BlocklistIpEvent needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.ip_pool = value = get("ip_pool")
            if value is not None:
                left -= 1
            if (value := get("timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = parse_date(value)
                left -= 1
            model.event = value = get("event")
            if value is not None:
                left -= 1
            model.blocklist = value = get("blocklist")
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
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.ip = value_1 = source["ip"]
                model.ip_pool = value_2 = source["ip_pool"]
                if (value := source["timestamp"]) is None:
                    raise Misfit("null")
                model.timestamp = parse_date(value)
                model.event = value_4 = source["event"]
                model.blocklist = value_5 = source["blocklist"]
                if value_1 is None or value_2 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "ip",
        "ip_pool",
        "timestamp",
        "event",
        "blocklist",
    )
)
