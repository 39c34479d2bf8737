# Written by `make generate` from spec/. Do not edit.
"""The SMTP envelope of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class EventEnvelope(Model):
    """The SMTP envelope of a message."""

    sender: str | None = None
    """The address that the message came from."""
    mail_from: str | None = None
    """The address in MAIL FROM."""
    targets: str | None = None
    """The address it went to."""
    transport: str | None = None
    """How it went: smtp, http, or empty before delivery."""
    sending_ip: str | None = None
    """The IP address it went from."""
    sending_host: str | None = None
    """The host it went from."""
    i_ip_pool_id: str | None = None
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

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventEnvelope needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("sender"),
                get("mail-from"),
                get("targets"),
                get("transport"),
                get("sending-ip"),
                get("sending-host"),
                get("i-ip-pool-id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
