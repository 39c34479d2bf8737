"""Where a call goes: regions, base URLs, and the hosts that may see a key."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

from mailgun_api.servers import SERVER_FACTS, SERVERS

from .errors import ArgumentError, UntrustedLinkError

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# Python's and httpx's parsers differ on URLs with other characters in their host; nobody needs such a host.
_HOST = r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?|[0-9a-f:]+"
_OWN_HOST = r"(?:[a-z0-9-]{1,63}\.)*mailgun\.net"


class Region(StrEnum):
    """A region of Mailgun. The two share accounts and keys, and nothing else: a domain lives in one of them."""

    US = "us"
    EU = "eu"

    @property
    def api_url(self) -> str:
        """Base URL of the API, without a version."""
        return SERVERS[self.value]

    @property
    def smtp_host(self) -> str:
        """Where to submit mail by SMTP."""
        return str(SERVER_FACTS[self.value]["smtp-host"])

    @property
    def smtp_ports(self) -> tuple[int, ...]:
        """Ports of the SMTP host; 465 speaks TLS from the start, the others STARTTLS."""
        return tuple(SERVER_FACTS[self.value]["smtp-ports"])

    @property
    def inbound_hosts(self) -> tuple[str, ...]:
        """What the MX records of a domain that receives mail need to name."""
        return tuple(SERVER_FACTS[self.value]["inbound-hosts"])

    @property
    def tracking_host(self) -> str:
        """What the CNAME record for tracked links needs to name."""
        return str(SERVER_FACTS[self.value]["tracking-host"])


def parse_region(value: Region | str, argument: str = "region") -> Region:
    """A region by its name, in any case.

    Raises:
        ArgumentError: There is no such region.
    """
    try:
        return Region(value.lower() if isinstance(value, str) else value)
    except (ValueError, AttributeError):
        names = " or ".join(repr(region.value) for region in Region)
        raise ArgumentError(argument, f"{value!r} is not a region of Mailgun; use {names}") from None


def parse_base_url(value: str, argument: str = "base_url") -> str:
    """A base URL that a key may be sent to: https, or http on this machine.

    Raises:
        ArgumentError: It is no URL, not encrypted, or holds what belongs elsewhere.
    """
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 - raises where the port is no number
    except (ValueError, AttributeError, TypeError):
        raise ArgumentError(argument, "is no URL") from None
    if not isinstance(value, str) or not value.isprintable() or " " in value:
        raise ArgumentError(argument, "is no URL")
    if parts.scheme not in ("http", "https") or not re.fullmatch(_HOST, parts.hostname or ""):
        raise ArgumentError(argument, "needs to be a URL such as https://api.mailgun.net")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ArgumentError(argument, "would send the key unencrypted; http is for this machine only, use https")
    if parts.username is not None or parts.query or parts.fragment:
        raise ArgumentError(argument, "has a user, query or fragment; give scheme, host and path only")
    return value.rstrip("/")


def trusted_link(link: str, base_url: str) -> str:
    """A URL from an answer, made safe to follow with the key.

    Args:
        link: An absolute URL.
        base_url: The base URL of the call that it came from.

    Returns:
        The URL, with https in place of http on Mailgun's hosts (some of its links say http).

    Raises:
        UntrustedLinkError: It leads to a host that is neither Mailgun's nor the base URL's.
    """
    if not link.isprintable():  # urlsplit would overlook tabs and line breaks
        raise UntrustedLinkError(link)
    try:
        parts = urlsplit(link)
        here, there = urlsplit(base_url), _origin(parts)
    except ValueError:
        raise UntrustedLinkError(link) from None
    if parts.username is None and there == _origin(here):
        return link
    own = re.fullmatch(_OWN_HOST, parts.hostname or "")
    if not own or parts.username is not None or parts.scheme not in ("http", "https") or parts.port not in (None, 443):
        raise UntrustedLinkError(link)
    return parts._replace(scheme="https").geturl()


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)
