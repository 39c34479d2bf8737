# Written by `make generate` from spec/. Do not edit.
"""The webhooks of a domain, by event type."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class WebhooksByName(Model):
    """The webhooks of a domain, by event type."""

    __slots__ = (
        "_accepted",
        "_delivered",
        "_opened",
        "_clicked",
        "_unsubscribed",
        "_complained",
        "_temporary_fail",
        "_permanent_fail",
    )

    _accepted: Webhook | dict[str, Any] | None
    _delivered: Webhook | dict[str, Any] | None
    _opened: Webhook | dict[str, Any] | None
    _clicked: Webhook | dict[str, Any] | None
    _unsubscribed: Webhook | dict[str, Any] | None
    _complained: Webhook | dict[str, Any] | None
    _temporary_fail: Webhook | dict[str, Any] | None
    _permanent_fail: Webhook | dict[str, Any] | None

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("accepted", "accepted", None),
        ("delivered", "delivered", None),
        ("opened", "opened", None),
        ("clicked", "clicked", None),
        ("unsubscribed", "unsubscribed", None),
        ("complained", "complained", None),
        ("temporary_fail", "temporary_fail", None),
        ("permanent_fail", "permanent_fail", None),
    )

    def __init__(
        self,
        accepted: Webhook | None = None,
        delivered: Webhook | None = None,
        opened: Webhook | None = None,
        clicked: Webhook | None = None,
        unsubscribed: Webhook | None = None,
        complained: Webhook | None = None,
        temporary_fail: Webhook | None = None,
        permanent_fail: Webhook | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._accepted = accepted
        self._delivered = delivered
        self._opened = opened
        self._clicked = clicked
        self._unsubscribed = unsubscribed
        self._complained = complained
        self._temporary_fail = temporary_fail
        self._permanent_fail = permanent_fail
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhooksByName needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model._accepted = value = get("accepted")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._delivered = value = get("delivered")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._opened = value = get("opened")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._clicked = value = get("clicked")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._unsubscribed = value = get("unsubscribed")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._complained = value = get("complained")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._temporary_fail = value = get("temporary_fail")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._permanent_fail = value = get("permanent_fail")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @property
    def accepted(self) -> Webhook | None:
        """When a message is accepted for delivery."""
        value = self._accepted
        if isinstance(value, dict):
            value = self._accepted = Webhook.from_dict(value)
        return value

    @accepted.setter
    def accepted(self, value: Webhook | None) -> None:
        self._accepted = value

    @property
    def delivered(self) -> Webhook | None:
        """When the receiving server has taken a message."""
        value = self._delivered
        if isinstance(value, dict):
            value = self._delivered = Webhook.from_dict(value)
        return value

    @delivered.setter
    def delivered(self, value: Webhook | None) -> None:
        self._delivered = value

    @property
    def opened(self) -> Webhook | None:
        """When a message is opened, with open tracking on."""
        value = self._opened
        if isinstance(value, dict):
            value = self._opened = Webhook.from_dict(value)
        return value

    @opened.setter
    def opened(self, value: Webhook | None) -> None:
        self._opened = value

    @property
    def clicked(self) -> Webhook | None:
        """When a link is clicked, with click tracking on."""
        value = self._clicked
        if isinstance(value, dict):
            value = self._clicked = Webhook.from_dict(value)
        return value

    @clicked.setter
    def clicked(self, value: Webhook | None) -> None:
        self._clicked = value

    @property
    def unsubscribed(self) -> Webhook | None:
        """When a recipient unsubscribes."""
        value = self._unsubscribed
        if isinstance(value, dict):
            value = self._unsubscribed = Webhook.from_dict(value)
        return value

    @unsubscribed.setter
    def unsubscribed(self, value: Webhook | None) -> None:
        self._unsubscribed = value

    @property
    def complained(self) -> Webhook | None:
        """When a recipient reports a message as spam."""
        value = self._complained
        if isinstance(value, dict):
            value = self._complained = Webhook.from_dict(value)
        return value

    @complained.setter
    def complained(self, value: Webhook | None) -> None:
        self._complained = value

    @property
    def temporary_fail(self) -> Webhook | None:
        """When a delivery fails and will be tried again."""
        value = self._temporary_fail
        if isinstance(value, dict):
            value = self._temporary_fail = Webhook.from_dict(value)
        return value

    @temporary_fail.setter
    def temporary_fail(self, value: Webhook | None) -> None:
        self._temporary_fail = value

    @property
    def permanent_fail(self) -> Webhook | None:
        """When a delivery has failed for good."""
        value = self._permanent_fail
        if isinstance(value, dict):
            value = self._permanent_fail = Webhook.from_dict(value)
        return value

    @permanent_fail.setter
    def permanent_fail(self, value: Webhook | None) -> None:
        self._permanent_fail = value


_KNOWN = frozenset(
    (
        "accepted",
        "delivered",
        "opened",
        "clicked",
        "unsubscribed",
        "complained",
        "temporary_fail",
        "permanent_fail",
    )
)

# At the end, because models may lead back to this one.
from .webhook import Webhook  # noqa: E402
