# Written by `make generate` from spec/. Do not edit.
"""The webhook of one event type."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class WebhookFound(Model):
    """The webhook of one event type."""

    __slots__ = ("webhook",)

    webhook: Webhook | None
    """Its URLs."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("webhook", "webhook", None),)

    def __init__(
        self,
        webhook: Webhook | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.webhook = webhook
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhookFound needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
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


_KNOWN = frozenset(("webhook",))

# At the end, because models may lead back to this one.
from .webhook import Webhook  # noqa: E402
