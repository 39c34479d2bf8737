"""Where a stored message is, from whatever names it. The rules alone, without I/O.

A message is stored on a host of its own, which its events tell; the host of the API may refuse to give it (reported by
users of another client). Which host that is cannot be told from the storage key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote, urlsplit

from mailgun_api.api.messages import messages_get
from mailgun_api.types import Call, Operation

from .._regions import Region, trusted_link
from .._settings import Settings
from ..errors import ArgumentError

if TYPE_CHECKING:
    from mailgun_api.models import Event, EventStorage, LogEntry, StoredAttachment

    StoredSource: TypeAlias = Event | LogEntry | EventStorage | str | tuple[str, str]

# Seen in real events; that a host has all messages of its region is unverified.
_STORAGE_HOSTS = {
    Region.US: ("storage-us-east4.api.mailgun.net", "storage-us-west1.api.mailgun.net"),
    Region.EU: ("storage-europe-west1.api.mailgun.net",),
}
# Other names of storages do not tell their region.
_REGION_BY_HOST = (
    (re.compile(r"storage-us-[a-z0-9-]+\.api\.mailgun\.net|api\.mailgun\.net"), Region.US),
    (re.compile(r"storage-europe-[a-z0-9-]+\.api\.mailgun\.net|api\.eu\.mailgun\.net"), Region.EU),
)
_MESSAGE = re.compile(r"/v\d/domains/(?P<domain>[^/]+)/messages/(?P<key>[^/]+)")
_ATTACHMENT = re.compile(rf"{_MESSAGE.pattern}/attachments/[^/]+")

# The description has no such path; the links in stored messages lead there.
_GET_ATTACHMENT: Operation[bytes] = Operation(
    "messages_get_attachment",
    "GET",
    "/v3/domains/{domain}/messages/{storage_key}/attachments/{place}",
    result=("bytes", ""),
    tag="messages",
    version="v3",
    region_scope="regional",
    idempotent=True,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stored message may be.

    Attributes:
        url: A path of the API, or a whole URL.
        domain: The domain that it belongs to.
        key: Its storage key.
    """

    url: str
    domain: str
    key: str


def places(source: StoredSource, settings: Settings) -> list[Place]:
    """Where to look for a stored message, in this order.

    Raises:
        ArgumentError: The source names no stored message, or one in another region than its domain.
        UntrustedLinkError: It leads to a host that must not see the key.
    """
    if isinstance(source, tuple):
        if len(source) != 2:
            raise ArgumentError("source", f"needs (domain, storage key), got {len(source)} items")
        return _guesses(*source, settings)
    if isinstance(source, str):
        return [_place("source", source, _MESSAGE, settings)]
    storage: Any = getattr(source, "storage", source)
    urls = getattr(storage, "url", None)
    found = [urls] if isinstance(urls, str) else urls
    if not isinstance(found, list) or not found or not all(isinstance(url, str) for url in found):
        raise ArgumentError(
            "source", "has no storage URL; give an event of a stored message, its URL, or (domain, storage key)"
        )
    return [_place("source", url, _MESSAGE, settings) for url in found]


def attachment_call(attachment: StoredAttachment | str, settings: Settings) -> Call[bytes]:
    """The call for the bytes of an attachment.

    Raises:
        ArgumentError: It has no URL, or one in another region than its domain.
        UntrustedLinkError: It leads to a host that must not see the key.
    """
    url = attachment if isinstance(attachment, str) else getattr(attachment, "url", None)
    if not isinstance(url, str):
        raise ArgumentError("attachment", "has no URL; give one of `attachments` of a stored message, or its URL")
    place = _place("attachment", url, _ATTACHMENT, settings)
    # Compressed, its length would not be that of the file.
    return Call(_GET_ATTACHMENT, place.url, domain=place.domain, headers={"Accept-Encoding": "identity"})


def _guesses(domain: str, key: str, settings: Settings) -> list[Place]:
    path = messages_get(domain, key).url
    hosts = () if settings.base_url is not None else _STORAGE_HOSTS[_region(domain, settings)]
    return [Place(path, domain, key), *(Place(f"https://{host}{path}", domain, key) for host in hosts)]


def _place(argument: str, url: str, pattern: re.Pattern[str], settings: Settings) -> Place:
    # Before anything else: whose host it is decides whether it is looked at.
    url = trusted_link(url, settings.base_url or Region.US.api_url)
    parts = urlsplit(url)
    base_path = urlsplit(settings.base_url or "").path
    found = pattern.fullmatch(parts.path.removeprefix(base_path))
    if found is None or parts.query or parts.fragment:
        raise ArgumentError(argument, f"{url!r} is not the URL of what Mailgun stores")
    domain = unquote(found["domain"])
    expected = _region(domain, settings)
    for host, region in _REGION_BY_HOST:
        if region is not expected and host.fullmatch(parts.hostname or ""):
            raise ArgumentError(
                argument,
                f"is stored in the region {region.value!r}, and {domain} is said to be in {expected.value!r}; make the "
                f"client with region={region.value!r} or domains={{{domain!r}: DomainConfig(region={region.value!r})}}",
            )
    return Place(url, domain, unquote(found["key"]))


def _region(domain: str, settings: Settings) -> Region:
    return settings.domain_config(domain).region or settings.region
