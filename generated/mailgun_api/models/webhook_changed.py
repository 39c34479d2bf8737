# Written by `make generate` from spec/. Do not edit.
"""What was done to the webhook of one event type."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class WebhookChanged(Model):
    """What was done to the webhook of one event type."""

    __slots__ = (
        "message",
        "webhook",
    )

    message: str | None
    """A sentence."""
    webhook: Webhook | None
    """Its URLs, or those that were removed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("webhook", "webhook", None),
    )

    def __init__(
        self,
        message: str | None = None,
        webhook: Webhook | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.webhook = webhook
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhookChanged needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("webhook")) is None:
                model.webhook = None
            else:
                model.webhook = Webhook.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "webhook",
    )
)

# At the end, because models may lead back to this one.
from .webhook import Webhook  # noqa: E402
