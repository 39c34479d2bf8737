# Written by `make generate` from spec/. Do not edit.
"""An alert for one type of event and one channel."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class Alert(Model):
    """An alert for one type of event and one channel."""

    id: str | None = None
    """The id."""
    event_type: str | None = None
    """The type of event, for instance `ip_listed`."""
    channel: str | None = None
    """How to notify: email, webhook, slack."""
    settings: AlertTargetState | None = None
    """Whom to notify."""
    disabled_at: datetime | None = None
    """When it was switched off; absent or null while it works."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("event_type", "event_type", None),
        ("channel", "channel", None),
        ("settings", "settings", None),
        ("disabled_at", "disabled_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Alert needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("event_type"),
                get("channel"),
                None if (value := get("settings")) is None else AlertTargetState.from_dict(value),
                None if (value := get("disabled_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


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
