"""Sending what is MIME already: `messages.send_mime`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from mailgun_api.resources.messages import AsyncMessages, Messages

if TYPE_CHECKING:
    from mailgun_api.arguments import MimeArguments
    from mailgun_api.models import QueuedMessage
    from mailgun_api.types import AddressInput

    from .sources import MimeInput


class MimeSending(Messages):
    """Sending what is MIME already."""

    __slots__ = ()

    def send_mime(
        self,
        domain: str,
        *,
        message: MimeInput,
        to: AddressInput | Sequence[AddressInput] | None = None,
        **options: Unpack[MimeArguments],
    ) -> QueuedMessage:
        """Send a message that is MIME already.

        Args:
            domain: The domain to send from, for instance `example.com`.
            message: An `EmailMessage` or another message of the `email` package, or MIME as a path, bytes, an open
                binary file or an iterable of bytes, alone or as `(name, source)`. A message object is written with
                CRLF and folded headers, and stays as it is. Bcc headers are not sent, but for iterables and pipes,
                which are not looked into.
            to: Who gets it, whatever its headers say. When absent, those of its To, Cc and Bcc headers, or of its
                Resent-To, Resent-Cc and Resent-Bcc headers if there are some.
            options: The options of the call, `o_tag`, `o_deliverytime`, `v`, `h` and so on; see `MimeArguments`.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: The message cannot be read or written, nothing says whom it is for, or another argument is
                wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RequestTooLargeError: Status 413.
            RateLimitError: Status 420 or 429.

        Source:
            POST /v3/{domain}/messages.mime · messages_send_mime · regional · a domain sending key will do
        """
        from .sources import prepare

        source, recipients = prepare(message, to)
        return super().send_mime(domain, message=source, to=recipients, **options)


class AsyncMimeSending(AsyncMessages):
    """Sending what is MIME already."""

    __slots__ = ()

    async def send_mime(
        self,
        domain: str,
        *,
        message: MimeInput,
        to: AddressInput | Sequence[AddressInput] | None = None,
        **options: Unpack[MimeArguments],
    ) -> QueuedMessage:
        """Send a message that is MIME already.

        Args:
            domain: The domain to send from, for instance `example.com`.
            message: An `EmailMessage` or another message of the `email` package, or MIME as a path, bytes, an open
                binary file or an iterable of bytes, alone or as `(name, source)`. A message object is written with
                CRLF and folded headers, and stays as it is. Bcc headers are not sent, but for iterables and pipes,
                which are not looked into.
            to: Who gets it, whatever its headers say. When absent, those of its To, Cc and Bcc headers, or of its
                Resent-To, Resent-Cc and Resent-Bcc headers if there are some.
            options: The options of the call, `o_tag`, `o_deliverytime`, `v`, `h` and so on; see `MimeArguments`.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: The message cannot be read or written, nothing says whom it is for, or another argument is
                wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RequestTooLargeError: Status 413.
            RateLimitError: Status 420 or 429.

        Source:
            POST /v3/{domain}/messages.mime · messages_send_mime · regional · a domain sending key will do
        """
        import anyio.to_thread  # comes with httpx

        from .sources import prepare

        source, recipients = await anyio.to_thread.run_sync(prepare, message, to)
        return await super().send_mime(domain, message=source, to=recipients, **options)
