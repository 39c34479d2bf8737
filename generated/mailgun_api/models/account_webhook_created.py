# Written by `make generate` from spec/. Do not edit.
"""Which webhook was added."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AccountWebhookCreated(Model):
    """Which webhook was added."""

    __slots__ = ("webhook_id",)

    webhook_id: str | None
    """Its id."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("webhook_id", "webhook_id", None),)

    def __init__(
        self,
        webhook_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.webhook_id = webhook_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccountWebhookCreated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.webhook_id = value = get("webhook_id")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("webhook_id",))
