# Written by `make generate` from spec/. Do not edit.
"""The SMTP envelope of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventEnvelope(Model):
    """The SMTP envelope of a message."""

    __slots__ = (
        "sender",
        "mail_from",
        "targets",
        "transport",
        "sending_ip",
        "sending_host",
        "i_ip_pool_id",
    )

    sender: str | None
    """The address that the message came from."""
    mail_from: str | None
    """The address in MAIL FROM."""
    targets: str | None
    """The address it went to."""
    transport: str | None
    """How it went: smtp, http, or empty before delivery."""
    sending_ip: str | None
    """The IP address it went from."""
    sending_host: str | None
    """The host it went from."""
    i_ip_pool_id: str | None
    """The id of the IP pool it went from."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sender", "sender", None),
        ("mail_from", "mail-from", None),
        ("targets", "targets", None),
        ("transport", "transport", None),
        ("sending_ip", "sending-ip", None),
        ("sending_host", "sending-host", None),
        ("i_ip_pool_id", "i-ip-pool-id", None),
    )

    def __init__(
        self,
        sender: str | None = None,
        mail_from: str | None = None,
        targets: str | None = None,
        transport: str | None = None,
        sending_ip: str | None = None,
        sending_host: str | None = None,
        i_ip_pool_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sender = sender
        self.mail_from = mail_from
        self.targets = targets
        self.transport = transport
        self.sending_ip = sending_ip
        self.sending_host = sending_host
        self.i_ip_pool_id = i_ip_pool_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventEnvelope needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.sender = value = get("sender")
            if value is not None:
                left -= 1
            model.mail_from = value = get("mail-from")
            if value is not None:
                left -= 1
            model.targets = value = get("targets")
            if value is not None:
                left -= 1
            model.transport = value = get("transport")
            if value is not None:
                left -= 1
            model.sending_ip = value = get("sending-ip")
            if value is not None:
                left -= 1
            model.sending_host = value = get("sending-host")
            if value is not None:
                left -= 1
            model.i_ip_pool_id = value = get("i-ip-pool-id")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "sender",
        "mail-from",
        "targets",
        "transport",
        "sending-ip",
        "sending-host",
        "i-ip-pool-id",
    )
)
