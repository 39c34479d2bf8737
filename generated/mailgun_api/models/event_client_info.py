# Written by `make generate` from spec/. Do not edit.
"""The program that a message was opened or a link followed with."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventClientInfo(Model):
    """The program that a message was opened or a link followed with."""

    __slots__ = (
        "client_type",
        "client_name",
        "client_os",
        "device_type",
        "user_agent",
        "accept_language",
        "ip",
        "bot",
    )

    client_type: str | None
    """For instance `browser` or `mobile browser`."""
    client_name: str | None
    """Its name."""
    client_os: str | None
    """The operating system."""
    device_type: str | None
    """For instance `desktop` or `mobile`."""
    user_agent: str | None
    """The User-Agent header."""
    accept_language: str | None
    """The Accept-Language header."""
    ip: str | None
    """The IP address."""
    bot: str | None
    """Which machine did it: apple, gmail or generic; empty for people."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("client_type", "client-type", None),
        ("client_name", "client-name", None),
        ("client_os", "client-os", None),
        ("device_type", "device-type", None),
        ("user_agent", "user-agent", None),
        ("accept_language", "accept-language", None),
        ("ip", "ip", None),
        ("bot", "bot", None),
    )

    def __init__(
        self,
        client_type: str | None = None,
        client_name: str | None = None,
        client_os: str | None = None,
        device_type: str | None = None,
        user_agent: str | None = None,
        accept_language: str | None = None,
        ip: str | None = None,
        bot: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.client_type = client_type
        self.client_name = client_name
        self.client_os = client_os
        self.device_type = device_type
        self.user_agent = user_agent
        self.accept_language = accept_language
        self.ip = ip
        self.bot = bot
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventClientInfo needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.client_type = value = get("client-type")
            if value is not None:
                left -= 1
            model.client_name = value = get("client-name")
            if value is not None:
                left -= 1
            model.client_os = value = get("client-os")
            if value is not None:
                left -= 1
            model.device_type = value = get("device-type")
            if value is not None:
                left -= 1
            model.user_agent = value = get("user-agent")
            if value is not None:
                left -= 1
            model.accept_language = value = get("accept-language")
            if value is not None:
                left -= 1
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.bot = value = get("bot")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "client-type",
        "client-name",
        "client-os",
        "device-type",
        "user-agent",
        "accept-language",
        "ip",
        "bot",
    )
)
