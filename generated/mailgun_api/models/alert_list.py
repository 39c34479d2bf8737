# Written by `make generate` from spec/. Do not edit.
"""All alerts, and what their channels need."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AlertList(Model):
    """All alerts, and what their channels need."""

    __slots__ = (
        "events",
        "webhooks",
        "slack",
    )

    events: list[Alert] | None
    """The alerts."""
    webhooks: AlertSigningKey | None
    """The key that webhooks are signed with."""
    slack: AlertSlack | None
    """The Slack workspace."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("events", "events", None),
        ("webhooks", "webhooks", None),
        ("slack", "slack", None),
    )

    def __init__(
        self,
        events: list[Alert] | None = None,
        webhooks: AlertSigningKey | None = None,
        slack: AlertSlack | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.events = events
        self.webhooks = webhooks
        self.slack = slack
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("events")) is None:
                model.events = None
            else:
                model.events = Alert.from_list(value)
                left -= 1
            if (value := get("webhooks")) is None:
                model.webhooks = None
            else:
                model.webhooks = AlertSigningKey.from_dict(value)
                left -= 1
            if (value := get("slack")) is None:
                model.slack = None
            else:
                model.slack = AlertSlack.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "events",
        "webhooks",
        "slack",
    )
)

# At the end, because models may lead back to this one.
from .alert import Alert  # noqa: E402
from .alert_signing_key import AlertSigningKey  # noqa: E402
from .alert_slack import AlertSlack  # noqa: E402
