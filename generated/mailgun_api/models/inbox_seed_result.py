# Written by `make generate` from spec/. Do not edit.
"""What became of a test in one mailbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class InboxSeedResult(Model):
    """What became of a test in one mailbox."""

    __slots__ = (
        "email",
        "provider",
        "destination",
        "state",
        "originating_ip",
        "tags",
        "spf",
        "dkim",
        "dmarc",
        "headers",
        "extensions",
        "received_at",
        "delivered_at",
    )

    email: str | None
    """The address of the mailbox."""
    provider: str | None
    """The domain of its provider."""
    destination: str | None
    """The folder: `inbox`, `spam` or another."""
    state: str | None
    """Whether the message came."""
    originating_ip: str | None
    """The IP address it came from; may be empty."""
    tags: list[str] | None
    """The folders or labels it has."""
    spf: str | None
    """How SPF ended; may be absent."""
    dkim: str | None
    """How DKIM ended; may be absent."""
    dmarc: str | None
    """How DMARC ended; may be absent."""
    headers: list[InboxHeader] | None
    """The headers it came with; may be absent."""
    extensions: InboxSeedExtensions | None
    """What only some providers tell."""
    received_at: datetime | None
    """When the mailbox got it."""
    delivered_at: datetime | None
    """When the provider took it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("email", "email", None),
        ("provider", "provider", None),
        ("destination", "destination", None),
        ("state", "state", None),
        ("originating_ip", "originating_ip", None),
        ("tags", "tags", None),
        ("spf", "spf", None),
        ("dkim", "dkim", None),
        ("dmarc", "dmarc", None),
        ("headers", "headers", None),
        ("extensions", "extensions", None),
        ("received_at", "received_at", None),
        ("delivered_at", "delivered_at", None),
    )

    def __init__(
        self,
        email: str | None = None,
        provider: str | None = None,
        destination: str | None = None,
        state: str | None = None,
        originating_ip: str | None = None,
        tags: list[str] | None = None,
        spf: str | None = None,
        dkim: str | None = None,
        dmarc: str | None = None,
        headers: list[InboxHeader] | None = None,
        extensions: InboxSeedExtensions | None = None,
        received_at: datetime | None = None,
        delivered_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.provider = provider
        self.destination = destination
        self.state = state
        self.originating_ip = originating_ip
        self.tags = tags
        self.spf = spf
        self.dkim = dkim
        self.dmarc = dmarc
        self.headers = headers
        self.extensions = extensions
        self.received_at = received_at
        self.delivered_at = delivered_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSeedResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.email = value = get("email")
            if value is not None:
                left -= 1
            model.provider = value = get("provider")
            if value is not None:
                left -= 1
            model.destination = value = get("destination")
            if value is not None:
                left -= 1
            model.state = value = get("state")
            if value is not None:
                left -= 1
            model.originating_ip = value = get("originating_ip")
            if value is not None:
                left -= 1
            if (value := get("tags")) is None:
                model.tags = None
            else:
                model.tags = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.spf = value = get("spf")
            if value is not None:
                left -= 1
            model.dkim = value = get("dkim")
            if value is not None:
                left -= 1
            model.dmarc = value = get("dmarc")
            if value is not None:
                left -= 1
            if (value := get("headers")) is None:
                model.headers = None
            else:
                model.headers = InboxHeader.from_list(value)
                left -= 1
            if (value := get("extensions")) is None:
                model.extensions = None
            else:
                model.extensions = InboxSeedExtensions.from_dict(value)
                left -= 1
            if (value := get("received_at")) is None:
                model.received_at = None
            else:
                model.received_at = parse_date(value)
                left -= 1
            if (value := get("delivered_at")) is None:
                model.delivered_at = None
            else:
                model.delivered_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "email",
        "provider",
        "destination",
        "state",
        "originating_ip",
        "tags",
        "spf",
        "dkim",
        "dmarc",
        "headers",
        "extensions",
        "received_at",
        "delivered_at",
    )
)

# At the end, because models may lead back to this one.
from .inbox_header import InboxHeader  # noqa: E402
from .inbox_seed_extensions import InboxSeedExtensions  # noqa: E402
