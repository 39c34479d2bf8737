# Written by `make generate` from spec/. Do not edit.
"""Which webhook was added."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AccountWebhookCreated(Model):
    """Which webhook was added."""

    webhook_id: str | None = None
    """Its id."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("webhook_id", "webhook_id", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccountWebhookCreated needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("webhook_id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("webhook_id",))
