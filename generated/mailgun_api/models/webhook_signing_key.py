# Written by `make generate` from spec/. Do not edit.
"""The key that signs webhooks."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class WebhookSigningKey(Model):
    """The key that signs webhooks."""

    __slots__ = (
        "http_signing_key",
        "message",
    )

    http_signing_key: str | None
    """The key."""
    message: str | None
    """A sentence; absent when the key was only asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("http_signing_key", "http_signing_key", None),
        ("message", "message", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "http_signing_key",
        }
    )

    def __init__(
        self,
        http_signing_key: str | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.http_signing_key = http_signing_key
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhookSigningKey needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.http_signing_key = value = get("http_signing_key")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "http_signing_key",
        "message",
    )
)
