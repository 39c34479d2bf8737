# Written by `make generate` from spec/. Do not edit.
"""All webhooks of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class WebhookList(Model):
    """All webhooks of a domain."""

    __slots__ = ("webhooks",)

    webhooks: WebhooksByName | None
    """The webhooks, by event type."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("webhooks", "webhooks", None),)

    def __init__(
        self,
        webhooks: WebhooksByName | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.webhooks = webhooks
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhookList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("webhooks")) is None:
                model.webhooks = None
            else:
                model.webhooks = WebhooksByName.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("webhooks",))

# At the end, because models may lead back to this one.
from .webhooks_by_name import WebhooksByName  # noqa: E402
