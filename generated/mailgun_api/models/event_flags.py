# Written by `make generate` from spec/. Do not edit.
"""What is special about a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventFlags(Model):
    """What is special about a message."""

    __slots__ = (
        "is_authenticated",
        "is_routed",
        "is_big",
        "is_system_test",
        "is_test_mode",
        "is_delayed_bounce",
        "is_amp",
        "is_callback",
        "is_encrypted",
        "is_text",
        "is_webhook",
    )

    is_authenticated: bool | None
    """Whether it was sent with a valid login or key."""
    is_routed: bool | None
    """Whether a route handled it."""
    is_big: bool | None
    """Whether it is large."""
    is_system_test: bool | None
    """Whether Mailgun sent it to test itself."""
    is_test_mode: bool | None
    """Whether it was sent with `o:testmode` and so not delivered."""
    is_delayed_bounce: bool | None
    """Whether the bounce came after the message had been taken."""
    is_amp: bool | None
    """Whether it has an AMP body."""
    is_callback: bool | None
    """Whether it is a callback."""
    is_encrypted: bool | None
    """Whether it is encrypted."""
    is_text: bool | None
    """Whether it is text."""
    is_webhook: bool | None
    """Whether it is about a webhook."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("is_authenticated", "is-authenticated", None),
        ("is_routed", "is-routed", None),
        ("is_big", "is-big", None),
        ("is_system_test", "is-system-test", None),
        ("is_test_mode", "is-test-mode", None),
        ("is_delayed_bounce", "is-delayed-bounce", None),
        ("is_amp", "is-amp", None),
        ("is_callback", "is-callback", None),
        ("is_encrypted", "is-encrypted", None),
        ("is_text", "is-text", None),
        ("is_webhook", "is-webhook", None),
    )

    def __init__(
        self,
        is_authenticated: bool | None = None,
        is_routed: bool | None = None,
        is_big: bool | None = None,
        is_system_test: bool | None = None,
        is_test_mode: bool | None = None,
        is_delayed_bounce: bool | None = None,
        is_amp: bool | None = None,
        is_callback: bool | None = None,
        is_encrypted: bool | None = None,
        is_text: bool | None = None,
        is_webhook: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_authenticated = is_authenticated
        self.is_routed = is_routed
        self.is_big = is_big
        self.is_system_test = is_system_test
        self.is_test_mode = is_test_mode
        self.is_delayed_bounce = is_delayed_bounce
        self.is_amp = is_amp
        self.is_callback = is_callback
        self.is_encrypted = is_encrypted
        self.is_text = is_text
        self.is_webhook = is_webhook
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventFlags needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.is_authenticated = value = get("is-authenticated")
            if value is not None:
                left -= 1
            model.is_routed = value = get("is-routed")
            if value is not None:
                left -= 1
            model.is_big = value = get("is-big")
            if value is not None:
                left -= 1
            model.is_system_test = value = get("is-system-test")
            if value is not None:
                left -= 1
            model.is_test_mode = value = get("is-test-mode")
            if value is not None:
                left -= 1
            model.is_delayed_bounce = value = get("is-delayed-bounce")
            if value is not None:
                left -= 1
            model.is_amp = value = get("is-amp")
            if value is not None:
                left -= 1
            model.is_callback = value = get("is-callback")
            if value is not None:
                left -= 1
            model.is_encrypted = value = get("is-encrypted")
            if value is not None:
                left -= 1
            model.is_text = value = get("is-text")
            if value is not None:
                left -= 1
            model.is_webhook = value = get("is-webhook")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "is-authenticated",
        "is-routed",
        "is-big",
        "is-system-test",
        "is-test-mode",
        "is-delayed-bounce",
        "is-amp",
        "is-callback",
        "is-encrypted",
        "is-text",
        "is-webhook",
    )
)
