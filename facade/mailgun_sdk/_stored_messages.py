"""Messages that Mailgun still stores: read, taken apart or as MIME, their attachments, and sending them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TYPE_CHECKING, TypeVar, cast

import anyio.to_thread  # comes with httpx
import httpx

from mailgun_api.api.messages import MESSAGES_GET, messages_resend
from mailgun_api.resources.messages import AsyncMessages, Messages
from mailgun_api.types import Call

from ._answers import unreadable
from ._downloads import Destination, Download
from ._exchange import decode
from ._stored_places import Place, attachment_call, places
from .errors import BadRequestError, NotFoundError

if TYPE_CHECKING:
    from mailgun_api.models import QueuedMessage, StoredAttachment, StoredMessage

    from ._async_client import AsyncMailgun
    from ._client import Mailgun
    from ._stored_places import StoredSource

T = TypeVar("T")

_MIME = {"Accept": "message/rfc2822"}
# What a host answers that does not have a message, though another may.
_ELSEWHERE = (BadRequestError, NotFoundError)


def _reading(place: Place) -> Call[StoredMessage]:
    return Call(MESSAGES_GET, place.url, domain=place.domain)


def _reading_mime(place: Place) -> Call[StoredMessage]:
    return Call(MESSAGES_GET, place.url, domain=place.domain, headers=_MIME)


def _resending(place: Place, to: str | Sequence[str]) -> Call[QueuedMessage]:
    call = messages_resend(place.domain, place.key, to=to)
    return Call(call.operation, place.url, domain=place.domain, body=call.body)


def _parse(call: Call[StoredMessage], response: httpx.Response) -> EmailMessage:
    mime = decode(call, response).body_mime
    if not isinstance(mime, str):
        raise unreadable(call.operation, response, "it has no body-mime")
    # What was no UTF-8 in the mail cannot have come through JSON as it was.
    return message_from_bytes(mime.encode("utf-8", "surrogateescape"), EmailMessage, policy=policy.default)


class StoredReading(Messages):
    """Reading and resending what Mailgun still stores."""

    __slots__ = ()

    def get_stored(self, source: StoredSource) -> StoredMessage:
        """A stored message, from the storage that it lies on.

        Args:
            source: An event of the message, its URL as an event or an inbound post tells it, or `(domain, storage
                key)`. With the last, the host of the API is asked first and then those storages of the region that are
                known; a URL is surer.

        Returns:
            The message with its headers, bodies and links to its attachments.

        Raises:
            ArgumentError: The source names no stored message, or one in another region than its domain.
            UntrustedLinkError: It leads to a host that must not see the key.
            NotFoundError: It is not stored, or no longer: three days, unless the domain says otherwise.

        Source:
            GET /v3/domains/{domain}/messages/{storage_key} · messages_get
        """
        call, response = self._ask(source, _reading)
        return decode(call, response)

    def get_stored_email(self, source: StoredSource) -> EmailMessage:
        """A stored message as the standard library's `EmailMessage`, with all its parts and attachments.

        Args:
            source: As for `get_stored`.

        Returns:
            The message. Text in it that was not UTF-8 and not encoded may have lost letters on its way through JSON.

        Raises:
            ArgumentError: The source names no stored message, or one in another region than its domain.
            UntrustedLinkError: It leads to a host that must not see the key.
            NotFoundError: It is not stored, or no longer: three days, unless the domain says otherwise.
            DecodeError: The answer has no MIME.

        Source:
            GET /v3/domains/{domain}/messages/{storage_key} · messages_get
        """
        return _parse(*self._ask(source, _reading_mime))

    def resend_stored(self, source: StoredSource, *, to: str | Sequence[str]) -> QueuedMessage:
        """Send a stored message again, to recipients of your choice.

        Args:
            source: As for `get_stored`.
            to: The recipients, with or without a name; one text may list several, parted by commas.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: The source names no stored message, or one in another region than its domain.
            UntrustedLinkError: It leads to a host that must not see the key.
            NotFoundError: It is not stored, or no longer: three days, unless the domain says otherwise.

        Source:
            POST /v3/domains/{domain}/messages/{storage_key} · messages_resend
        """
        call, response = self._ask(source, lambda place: _resending(place, to))
        return decode(call, response)

    def download_attachment(self, attachment: StoredAttachment | str, into: Destination) -> int:
        """Write an attachment of a stored message to a file as it comes, without holding it in memory.

        Args:
            attachment: One of `attachments` of a stored message or of an inbound post, or its URL.
            into: Where to write: a path, which becomes the file once all of it is there and is left as it was
                otherwise, or an object with `write`, such as a binary file.

        Returns:
            The number of bytes.

        Raises:
            ArgumentError: Nothing can be written there, or this is no attachment; nothing was asked for.
            UntrustedLinkError: It leads to a host that must not see the key.
            DownloadError: It broke off on the way, or the disk is full.
            NotFoundError: It is not stored, or no longer.
        """
        client = cast("Mailgun", self._client)
        call = attachment_call(attachment, client._settings)
        download = Download(call, into)
        try:
            client._send(call, download.reader)
            download.commit()
        finally:
            download.discard()
        return download.received

    def _ask(self, source: StoredSource, make: Callable[[Place], Call[T]]) -> tuple[Call[T], httpx.Response]:
        client = cast("Mailgun", self._client)
        first, *others = map(make, places(source, client._settings))
        try:
            return first, client._send(first)
        except _ELSEWHERE:
            for call in others:
                with suppress(*_ELSEWHERE):
                    return call, client._send(call)
            raise


class AsyncStoredReading(AsyncMessages):
    """Reading and resending what Mailgun still stores."""

    __slots__ = ()

    async def get_stored(self, source: StoredSource) -> StoredMessage:
        """A stored message, from the storage that it lies on.

        Args:
            source: An event of the message, its URL as an event or an inbound post tells it, or `(domain, storage
                key)`. With the last, the host of the API is asked first and then those storages of the region that are
                known; a URL is surer.

        Returns:
            The message with its headers, bodies and links to its attachments.

        Raises:
            ArgumentError: The source names no stored message, or one in another region than its domain.
            UntrustedLinkError: It leads to a host that must not see the key.
            NotFoundError: It is not stored, or no longer: three days, unless the domain says otherwise.

        Source:
            GET /v3/domains/{domain}/messages/{storage_key} · messages_get
        """
        call, response = await self._ask(source, _reading)
        return decode(call, response)

    async def get_stored_email(self, source: StoredSource) -> EmailMessage:
        """A stored message as the standard library's `EmailMessage`, with all its parts and attachments.

        Args:
            source: As for `get_stored`.

        Returns:
            The message. Text in it that was not UTF-8 and not encoded may have lost letters on its way through JSON.

        Raises:
            ArgumentError: The source names no stored message, or one in another region than its domain.
            UntrustedLinkError: It leads to a host that must not see the key.
            NotFoundError: It is not stored, or no longer: three days, unless the domain says otherwise.
            DecodeError: The answer has no MIME.

        Source:
            GET /v3/domains/{domain}/messages/{storage_key} · messages_get
        """
        return _parse(*await self._ask(source, _reading_mime))

    async def resend_stored(self, source: StoredSource, *, to: str | Sequence[str]) -> QueuedMessage:
        """Send a stored message again, to recipients of your choice.

        Args:
            source: As for `get_stored`.
            to: The recipients, with or without a name; one text may list several, parted by commas.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: The source names no stored message, or one in another region than its domain.
            UntrustedLinkError: It leads to a host that must not see the key.
            NotFoundError: It is not stored, or no longer: three days, unless the domain says otherwise.

        Source:
            POST /v3/domains/{domain}/messages/{storage_key} · messages_resend
        """
        call, response = await self._ask(source, lambda place: _resending(place, to))
        return decode(call, response)

    async def download_attachment(self, attachment: StoredAttachment | str, into: Destination) -> int:
        """Write an attachment of a stored message to a file as it comes, without holding it in memory.

        Args:
            attachment: One of `attachments` of a stored message or of an inbound post, or its URL.
            into: Where to write: a path, which becomes the file once all of it is there and is left as it was
                otherwise, or an object with `write`, such as a binary file.

        Returns:
            The number of bytes.

        Raises:
            ArgumentError: Nothing can be written there, or this is no attachment; nothing was asked for.
            UntrustedLinkError: It leads to a host that must not see the key.
            DownloadError: It broke off on the way, or the disk is full.
            NotFoundError: It is not stored, or no longer.
        """
        client = cast("AsyncMailgun", self._client)
        call = attachment_call(attachment, client._settings)
        download = Download(call, into)
        try:
            await client._send(call, download.areader)
            await anyio.to_thread.run_sync(download.commit)
        finally:
            download.discard()
        return download.received

    async def _ask(self, source: StoredSource, make: Callable[[Place], Call[T]]) -> tuple[Call[T], httpx.Response]:
        client = cast("AsyncMailgun", self._client)
        first, *others = map(make, places(source, client._settings))
        try:
            return first, await client._send(first)
        except _ELSEWHERE:
            for call in others:
                with suppress(*_ELSEWHERE):
                    return call, await client._send(call)
            raise
