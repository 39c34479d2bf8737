# Written by `make generate` from spec/. Do not edit.
"""An alert for one type of event and one channel."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Alert(Model):
    """An alert for one type of event and one channel."""

    __slots__ = (
        "id",
        "event_type",
        "channel",
        "settings",
        "disabled_at",
    )

    id: str | None
    """The id."""
    event_type: str | None
    """The type of event, for instance `ip_listed`."""
    channel: str | None
    """How to notify: email, webhook, slack."""
    settings: AlertTargetState | None
    """Whom to notify."""
    disabled_at: datetime | None
    """When it was switched off; absent or null while it works."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("event_type", "event_type", None),
        ("channel", "channel", None),
        ("settings", "settings", None),
        ("disabled_at", "disabled_at", None),
    )

    def __init__(
        self,
        id: str | None = None,
        event_type: str | None = None,
        channel: str | None = None,
        settings: AlertTargetState | None = None,
        disabled_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.event_type = event_type
        self.channel = channel
        self.settings = settings
        self.disabled_at = disabled_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Alert needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.event_type = value = get("event_type")
            if value is not None:
                left -= 1
            model.channel = value = get("channel")
            if value is not None:
                left -= 1
            if (value := get("settings")) is None:
                model.settings = None
            else:
                model.settings = AlertTargetState.from_dict(value)
                left -= 1
            if (value := get("disabled_at")) is None:
                model.disabled_at = None
            else:
                model.disabled_at = parse_date(value)
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
                model.id = value_1 = source["id"]
                model.event_type = value_2 = source["event_type"]
                model.channel = value_3 = source["channel"]
                if (value := source["settings"]) is None:
                    raise Misfit("null")
                model.settings = AlertTargetState.from_dict(value)
                if (value := source["disabled_at"]) is None:
                    raise Misfit("null")
                model.disabled_at = parse_date(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "event_type",
        "channel",
        "settings",
        "disabled_at",
    )
)

# At the end, because models may lead back to this one.
from .alert_target_state import AlertTargetState  # noqa: E402
