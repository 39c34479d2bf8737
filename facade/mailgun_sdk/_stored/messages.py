"""Messages that Mailgun still stores: read, taken apart or as MIME, their attachments, and sending them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar, cast

from mailgun_api.resources.messages import AsyncMessages, Messages

if TYPE_CHECKING:
    from email.message import EmailMessage

    import httpx

    from mailgun_api.models import QueuedMessage, StoredAttachment, StoredMessage
    from mailgun_api.types import Call

    from .._async_client import AsyncMailgun
    from .._client import Mailgun
    from .downloads import Destination
    from .places import Place, StoredSource

T = TypeVar("T")


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
        from . import calls

        return calls.decode(*self._ask(source, calls.reading))

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
        from . import calls

        return calls.parse(*self._ask(source, calls.reading_mime))

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
        from . import calls

        return calls.decode(*self._ask(source, lambda place: calls.resending(place, to)))

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
        from .downloads import Download
        from .places import attachment_call

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
        from .calls import ELSEWHERE
        from .places import places

        client = cast("Mailgun", self._client)
        first, *others = map(make, places(source, client._settings))
        try:
            return first, client._send(first)
        except ELSEWHERE:
            for call in others:
                with suppress(*ELSEWHERE):
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
        from . import calls

        return calls.decode(*await self._ask(source, calls.reading))

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
        from . import calls

        return calls.parse(*await self._ask(source, calls.reading_mime))

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
        from . import calls

        return calls.decode(*await self._ask(source, lambda place: calls.resending(place, to)))

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
        import anyio.to_thread  # comes with httpx

        from .downloads import Download
        from .places import attachment_call

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
        from .calls import ELSEWHERE
        from .places import places

        client = cast("AsyncMailgun", self._client)
        first, *others = map(make, places(source, client._settings))
        try:
            return first, await client._send(first)
        except ELSEWHERE:
            for call in others:
                with suppress(*ELSEWHERE):
                    return call, await client._send(call)
            raise
