# Written by `make generate` from spec/. Do not edit.
"""A test in short."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SeedListResult(Model):
    """A test in short."""

    __slots__ = (
        "result_id",
        "subject",
        "sender",
        "delivery_stats",
    )

    result_id: str | None
    """The id of the result, for `inbox_placement.get_result`."""
    subject: str | None
    """The subject of the message."""
    sender: str | None
    """The sender of the message."""
    delivery_stats: dict[str, InboxDeliveryStats] | None
    """Where it landed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result_id", "result_id", None),
        ("subject", "subject", None),
        ("sender", "sender", None),
        ("delivery_stats", "delivery_stats", None),
    )

    def __init__(
        self,
        result_id: str | None = None,
        subject: str | None = None,
        sender: str | None = None,
        delivery_stats: dict[str, InboxDeliveryStats] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result_id = result_id
        self.subject = subject
        self.sender = sender
        self.delivery_stats = delivery_stats
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedListResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.result_id = value = get("result_id")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            model.sender = value = get("sender")
            if value is not None:
                left -= 1
            if (value := get("delivery_stats")) is None:
                model.delivery_stats = None
            else:
                model.delivery_stats = {key: InboxDeliveryStats.from_dict(item) for key, item in mapping(value).items()}
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
                model.result_id = value_1 = source["result_id"]
                model.subject = value_2 = source["subject"]
                model.sender = value_3 = source["sender"]
                if (value := source["delivery_stats"]) is None:
                    raise Misfit("null")
                model.delivery_stats = {key: InboxDeliveryStats.from_dict(item) for key, item in mapping(value).items()}
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "result_id",
        "subject",
        "sender",
        "delivery_stats",
    )
)

# At the end, because models may lead back to this one.
from .inbox_delivery_stats import InboxDeliveryStats  # noqa: E402
