# Written by `make generate` from spec/. Do not edit.
"""Webhooks of the account."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AccountWebhookList(Model):
    """Webhooks of the account."""

    webhooks: list[AccountWebhook] | None = None
    """The webhooks."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("webhooks", "webhooks", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccountWebhookList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("webhooks")) is None
                else [AccountWebhook.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("webhooks",))

# At the end, because models may lead back to this one.
from .account_webhook import AccountWebhook  # noqa: E402
