# Written by `make generate` from spec/. Do not edit.
"""What Microsoft says of one IP address on one day."""

from __future__ import annotations

import datetime as _datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_day
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SndsRecord(Model):
    """What Microsoft says of one IP address on one day."""

    __slots__ = (
        "ip_address",
        "date",
        "is_blocked",
        "block_text",
        "complaint_rate",
        "filter_result",
        "recipients",
        "trap_hits",
        "trap_message_period",
        "trap_percentage",
    )

    ip_address: str | None
    """The IP address."""
    date: _datetime.date | None
    """The day."""
    is_blocked: bool | None
    """Whether Microsoft refuses mail from it."""
    block_text: str | None
    """Why; empty where it does not."""
    complaint_rate: str | None
    """How much was reported as spam, as text: `< 0.1%`."""
    filter_result: str | None
    """How much was taken for spam: GREEN for little, YELLOW for some, RED for most."""
    recipients: int | None
    """How many recipients it sent to."""
    trap_hits: int | None
    """How many messages went to Microsoft's spam traps."""
    trap_message_period: str | None
    """When those were sent."""
    trap_percentage: float | None
    """The share of those messages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip_address", "ip_address", None),
        ("date", "date", None),
        ("is_blocked", "is_blocked", None),
        ("block_text", "block_text", None),
        ("complaint_rate", "complaint_rate", None),
        ("filter_result", "filter_result", None),
        ("recipients", "recipients", None),
        ("trap_hits", "trap_hits", None),
        ("trap_message_period", "trap_message_period", None),
        ("trap_percentage", "trap_percentage", None),
    )

    def __init__(
        self,
        ip_address: str | None = None,
        date: _datetime.date | None = None,
        is_blocked: bool | None = None,
        block_text: str | None = None,
        complaint_rate: str | None = None,
        filter_result: str | None = None,
        recipients: int | None = None,
        trap_hits: int | None = None,
        trap_message_period: str | None = None,
        trap_percentage: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip_address = ip_address
        self.date = date
        self.is_blocked = is_blocked
        self.block_text = block_text
        self.complaint_rate = complaint_rate
        self.filter_result = filter_result
        self.recipients = recipients
        self.trap_hits = trap_hits
        self.trap_message_period = trap_message_period
        self.trap_percentage = trap_percentage
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SndsRecord needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip_address = value = get("ip_address")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = parse_day(value)
                left -= 1
            model.is_blocked = value = get("is_blocked")
            if value is not None:
                left -= 1
            model.block_text = value = get("block_text")
            if value is not None:
                left -= 1
            model.complaint_rate = value = get("complaint_rate")
            if value is not None:
                left -= 1
            model.filter_result = value = get("filter_result")
            if value is not None:
                left -= 1
            model.recipients = value = get("recipients")
            if value is not None:
                left -= 1
            model.trap_hits = value = get("trap_hits")
            if value is not None:
                left -= 1
            model.trap_message_period = value = get("trap_message_period")
            if value is not None:
                left -= 1
            model.trap_percentage = value = get("trap_percentage")
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
                model.ip_address = value_1 = source["ip_address"]
                if (value := source["date"]) is None:
                    raise Misfit("null")
                model.date = parse_day(value)
                model.is_blocked = value_3 = source["is_blocked"]
                model.block_text = value_4 = source["block_text"]
                model.complaint_rate = value_5 = source["complaint_rate"]
                model.filter_result = value_6 = source["filter_result"]
                model.recipients = value_7 = source["recipients"]
                model.trap_hits = value_8 = source["trap_hits"]
                model.trap_message_period = value_9 = source["trap_message_period"]
                model.trap_percentage = value_10 = source["trap_percentage"]
                if (
                    value_1 is None
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
        "ip_address",
        "date",
        "is_blocked",
        "block_text",
        "complaint_rate",
        "filter_result",
        "recipients",
        "trap_hits",
        "trap_message_period",
        "trap_percentage",
    )
)
