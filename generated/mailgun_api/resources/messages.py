# Written by `make generate` from spec/. Do not edit.
"""Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import messages as _api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from ..client import AsyncClient, Client
    from ..models import (
        Message,
        QueuedMessage,
        SendingQueues,
        StoredMessage,
    )
    from ..types import AddressInput, FileInput


class Messages:
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete_all_scheduled(self, domain: str) -> Message:
        """Drop every scheduled or waiting message of the domain. Mailgun works in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The messages are being dropped.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/envelopes · messages_delete_all_scheduled · regional · account key
        """
        return self._client.run(_api.messages_delete_all_scheduled(domain))

    def get(self, domain: str, storage_key: str) -> StoredMessage:
        """A stored message with its headers, bodies and links to its attachments.

        Messages are stored for three days unless the domain says otherwise. The true URL is `storage.url` in an
        event of the message and lies on a storage host of its own, so prefer to request that URL as it stands; the
        host of the API may refuse (400). With the header `Accept: message/rfc2822` the answer carries `body-mime`
        in place of the parsed parts.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            storage_key: The key of the stored message, from `storage.key` of one of its events.

        Returns:
            The stored message.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/messages/{storage_key} · messages_get · regional · account key
        """
        return self._client.run(_api.messages_get(domain, storage_key))

    def get_queues(self, domain: str) -> SendingQueues:
        """Whether the domain may still queue messages, to be sent at once or later.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The two queues of the domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/sending_queues · messages_get_queues · regional · account key
        """
        return self._client.run(_api.messages_get_queues(domain))

    def resend(self, domain: str, storage_key: str, *, to: AddressInput | Sequence[AddressInput]) -> QueuedMessage:
        """Send a stored message again, to recipients of your choice.

        The true URL is `storage.url` in an event of the message, as for `messages_get`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            storage_key: The key of the stored message, from `storage.key` of one of its events.
            to: The recipients; one text may list several, parted by commas.

        Returns:
            The message is queued again.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/messages/{storage_key} · messages_resend · regional · account key
        """
        return self._client.run(_api.messages_resend(domain, storage_key, to=to))

    def send(
        self,
        domain: str,
        *,
        to: AddressInput | Sequence[AddressInput],
        from_: AddressInput | None = None,
        cc: AddressInput | Sequence[AddressInput] | None = None,
        bcc: AddressInput | Sequence[AddressInput] | None = None,
        subject: str | None = None,
        text: str | None = None,
        html: str | None = None,
        amp_html: str | None = None,
        attachment: Sequence[FileInput] | None = None,
        inline: Sequence[FileInput] | None = None,
        template: str | None = None,
        t_version: str | None = None,
        t_text: bool | Literal["yes", "no"] | None = None,
        t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        o_tag: str | Sequence[str] | None = None,
        o_dkim: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_secondary_dkim: str | None = None,
        o_secondary_dkim_public: str | None = None,
        o_deliverytime: datetime | None = None,
        o_deliver_within: timedelta | str | None = None,
        o_deliverytime_optimize_period: timedelta | str | None = None,
        o_time_zone_localize: str | None = None,
        o_testmode: bool | Literal["yes", "no"] | None = None,
        o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_require_tls: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_sending_ip: str | None = None,
        o_sending_ip_pool: str | None = None,
        o_native_send: bool | Literal["yes", "no"] | None = None,
        o_archive_to: str | None = None,
        o_suppress_headers: str | None = None,
        recipient_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        h: Mapping[str, str] | None = None,
        v: Mapping[str, Any] | None = None,
    ) -> QueuedMessage:
        """Send a message that Mailgun builds from its parts.

        Needs at least one of `text`, `html`, `amp-html` and `template`; `html` and `template` exclude each other.
        At most 1,000 recipients (to, cc and bcc together) and 25 MB once encoded. The options whose names start
        with `o:`, `h:`, `v:` and `t:` share 16 kB. The answer means queued, not delivered. Sending is never
        repeated by itself: Mailgun has no idempotency key.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            to: The recipients, each a text, `(name, address)` or `Address`; a text passes as it is and may list
                several, parted by commas.
            from_: The sender, `alice@example.com`, `Alice <alice@example.com>` or `("Alice", "alice@example.com")`;
                may be absent if the template sets it.
            cc: Who gets a copy, written like `to`.
            bcc: Who gets a hidden copy, written like `to`.
            subject: The subject; may be absent if the template sets it.
            text: The body as plain text.
            html: The body as HTML; not together with `template`.
            amp_html: The body as AMP for e-mail.
            attachment: Files to attach: paths, bytes, open binary files, iterables of bytes, or `(name, source)`,
                `(name, source, content type)` or `(name, source, content type, number of bytes)`.
            inline: Files that the HTML shows by `cid:` and their name, for instance `cid:logo.png`; given like
                `attachment`.
            template: The name of a stored template to make the body from.
            t_version: The version of the template; its active one when absent.
            t_text: Make a plain text body from the template too.
            t_variables: Variables of the template, an object; they win over those given with `v`.
            o_tag: Labels to count by, at most 128 ASCII characters each; upper and lower case are the same.
            o_dkim: Whether to sign with DKIM.
            o_secondary_dkim: A second DKIM key to sign with, as `signing_domain/selector`; it must be active.
            o_secondary_dkim_public: The name that the second key is published under, as `public_domain/selector`;
                needs `o:secondary-dkim`.
            o_deliverytime: When to deliver; at most 3 days ahead, 7 on some plans, or as long as the domain keeps
                mail.
            o_deliver_within: How long to try, from 5 minutes to 24 hours, counted from the scheduled time if there
                is one.
            o_deliverytime_optimize_period: Deliver when the recipient usually reads mail, within this time; whole
                hours, 24 to 72. Depends on the plan.
            o_time_zone_localize: Deliver at this time of day where the recipient is, `14:00` or `02:00PM`; depends
                on the plan.
            o_testmode: Accept, log and bill the message, but do not deliver it.
            o_tracking: Whether to track clicks and opens; `htmlonly` leaves links in plain text alone.
            o_tracking_clicks: Whether to track clicks, whatever the domain says; `htmlonly` leaves links in plain
                text alone.
            o_tracking_opens: Whether to track opens, whatever the domain says.
            o_tracking_pixel_location_top: Whether the tracking pixel comes at the top of the HTML, where long
                messages are not cut off.
            o_require_tls: Deliver over TLS or not at all; no when absent.
            o_skip_verification: Deliver over TLS even if the certificate or host name is wrong; no when absent.
            o_sending_ip: The IP address of the account to send from.
            o_sending_ip_pool: The id of the IP pool to send from.
            o_native_send: Make the return path match the sender's address in place of Mailgun's bounce address.
            o_archive_to: A URL that gets a copy of every delivered message as a POST of `application/mime`; billed.
            o_suppress_headers: Which X-Mailgun headers to leave out, their names parted by commas, or `all`.
            recipient_variables: Variables for each recipient, an object by bare address. Everyone gets a message of
                their own and `%recipient.name%` stands for a value; without this, all recipients see the whole of
                `to`.
            h: Headers to add, by name, for instance `Reply-To`; names must be ASCII.
            v: Variables to attach, by name; what is not a text goes as JSON. Events repeat them, cut off above 4
                kB, and the delivered mail has them in its headers unless these are suppressed.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RequestTooLargeError: Status 413.
            RateLimitError: Status 420 or 429.

        Source:
            POST /v3/{domain}/messages · messages_send · regional · a domain sending key will do
        """
        return self._client.run(
            _api.messages_send(
                domain,
                to=to,
                from_=from_,
                cc=cc,
                bcc=bcc,
                subject=subject,
                text=text,
                html=html,
                amp_html=amp_html,
                attachment=attachment,
                inline=inline,
                template=template,
                t_version=t_version,
                t_text=t_text,
                t_variables=t_variables,
                o_tag=o_tag,
                o_dkim=o_dkim,
                o_secondary_dkim=o_secondary_dkim,
                o_secondary_dkim_public=o_secondary_dkim_public,
                o_deliverytime=o_deliverytime,
                o_deliver_within=o_deliver_within,
                o_deliverytime_optimize_period=o_deliverytime_optimize_period,
                o_time_zone_localize=o_time_zone_localize,
                o_testmode=o_testmode,
                o_tracking=o_tracking,
                o_tracking_clicks=o_tracking_clicks,
                o_tracking_opens=o_tracking_opens,
                o_tracking_pixel_location_top=o_tracking_pixel_location_top,
                o_require_tls=o_require_tls,
                o_skip_verification=o_skip_verification,
                o_sending_ip=o_sending_ip,
                o_sending_ip_pool=o_sending_ip_pool,
                o_native_send=o_native_send,
                o_archive_to=o_archive_to,
                o_suppress_headers=o_suppress_headers,
                recipient_variables=recipient_variables,
                h=h,
                v=v,
            )
        )

    def send_mime(
        self,
        domain: str,
        *,
        to: AddressInput | Sequence[AddressInput],
        message: FileInput,
        template: str | None = None,
        t_version: str | None = None,
        t_text: bool | Literal["yes", "no"] | None = None,
        t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        o_tag: str | Sequence[str] | None = None,
        o_dkim: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_secondary_dkim: str | None = None,
        o_secondary_dkim_public: str | None = None,
        o_deliverytime: datetime | None = None,
        o_deliver_within: timedelta | str | None = None,
        o_deliverytime_optimize_period: timedelta | str | None = None,
        o_time_zone_localize: str | None = None,
        o_testmode: bool | Literal["yes", "no"] | None = None,
        o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_require_tls: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_sending_ip: str | None = None,
        o_sending_ip_pool: str | None = None,
        o_native_send: bool | Literal["yes", "no"] | None = None,
        o_archive_to: str | None = None,
        o_suppress_headers: str | None = None,
        recipient_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        h: Mapping[str, str] | None = None,
        v: Mapping[str, Any] | None = None,
    ) -> QueuedMessage:
        """Send a message that is MIME already.

        `to` alone decides who gets the message: it must list the Cc and Bcc recipients too. Size, number of
        recipients and options are limited as for `messages_send`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            to: All recipients, those of Cc and Bcc too; one text may list several, parted by commas.
            message: The message in MIME; a file part.
            template: The name of a stored template to make the body from.
            t_version: The version of the template; its active one when absent.
            t_text: Make a plain text body from the template too.
            t_variables: Variables of the template, an object; they win over those given with `v`.
            o_tag: Labels to count by, at most 128 ASCII characters each; upper and lower case are the same.
            o_dkim: Whether to sign with DKIM.
            o_secondary_dkim: A second DKIM key to sign with, as `signing_domain/selector`; it must be active.
            o_secondary_dkim_public: The name that the second key is published under, as `public_domain/selector`;
                needs `o:secondary-dkim`.
            o_deliverytime: When to deliver; at most 3 days ahead, 7 on some plans, or as long as the domain keeps
                mail.
            o_deliver_within: How long to try, from 5 minutes to 24 hours, counted from the scheduled time if there
                is one.
            o_deliverytime_optimize_period: Deliver when the recipient usually reads mail, within this time; whole
                hours, 24 to 72. Depends on the plan.
            o_time_zone_localize: Deliver at this time of day where the recipient is, `14:00` or `02:00PM`; depends
                on the plan.
            o_testmode: Accept, log and bill the message, but do not deliver it.
            o_tracking: Whether to track clicks and opens; `htmlonly` leaves links in plain text alone.
            o_tracking_clicks: Whether to track clicks, whatever the domain says; `htmlonly` leaves links in plain
                text alone.
            o_tracking_opens: Whether to track opens, whatever the domain says.
            o_tracking_pixel_location_top: Whether the tracking pixel comes at the top of the HTML, where long
                messages are not cut off.
            o_require_tls: Deliver over TLS or not at all; no when absent.
            o_skip_verification: Deliver over TLS even if the certificate or host name is wrong; no when absent.
            o_sending_ip: The IP address of the account to send from.
            o_sending_ip_pool: The id of the IP pool to send from.
            o_native_send: Make the return path match the sender's address in place of Mailgun's bounce address.
            o_archive_to: A URL that gets a copy of every delivered message as a POST of `application/mime`; billed.
            o_suppress_headers: Which X-Mailgun headers to leave out, their names parted by commas, or `all`.
            recipient_variables: Variables for each recipient, an object by bare address. Everyone gets a message of
                their own and `%recipient.name%` stands for a value.
            h: Headers to add, by name, for instance `Reply-To`; names must be ASCII.
            v: Variables to attach, by name; what is not a text goes as JSON. Events repeat them, cut off above 4
                kB, and the delivered mail has them in its headers unless these are suppressed.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RequestTooLargeError: Status 413.
            RateLimitError: Status 420 or 429.

        Source:
            POST /v3/{domain}/messages.mime · messages_send_mime · regional · a domain sending key will do
        """
        return self._client.run(
            _api.messages_send_mime(
                domain,
                to=to,
                message=message,
                template=template,
                t_version=t_version,
                t_text=t_text,
                t_variables=t_variables,
                o_tag=o_tag,
                o_dkim=o_dkim,
                o_secondary_dkim=o_secondary_dkim,
                o_secondary_dkim_public=o_secondary_dkim_public,
                o_deliverytime=o_deliverytime,
                o_deliver_within=o_deliver_within,
                o_deliverytime_optimize_period=o_deliverytime_optimize_period,
                o_time_zone_localize=o_time_zone_localize,
                o_testmode=o_testmode,
                o_tracking=o_tracking,
                o_tracking_clicks=o_tracking_clicks,
                o_tracking_opens=o_tracking_opens,
                o_tracking_pixel_location_top=o_tracking_pixel_location_top,
                o_require_tls=o_require_tls,
                o_skip_verification=o_skip_verification,
                o_sending_ip=o_sending_ip,
                o_sending_ip_pool=o_sending_ip_pool,
                o_native_send=o_native_send,
                o_archive_to=o_archive_to,
                o_suppress_headers=o_suppress_headers,
                recipient_variables=recipient_variables,
                h=h,
                v=v,
            )
        )


class AsyncMessages:
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete_all_scheduled(self, domain: str) -> Message:
        """Drop every scheduled or waiting message of the domain. Mailgun works in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The messages are being dropped.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/envelopes · messages_delete_all_scheduled · regional · account key
        """
        return await self._client.run(_api.messages_delete_all_scheduled(domain))

    async def get(self, domain: str, storage_key: str) -> StoredMessage:
        """A stored message with its headers, bodies and links to its attachments.

        Messages are stored for three days unless the domain says otherwise. The true URL is `storage.url` in an
        event of the message and lies on a storage host of its own, so prefer to request that URL as it stands; the
        host of the API may refuse (400). With the header `Accept: message/rfc2822` the answer carries `body-mime`
        in place of the parsed parts.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            storage_key: The key of the stored message, from `storage.key` of one of its events.

        Returns:
            The stored message.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/messages/{storage_key} · messages_get · regional · account key
        """
        return await self._client.run(_api.messages_get(domain, storage_key))

    async def get_queues(self, domain: str) -> SendingQueues:
        """Whether the domain may still queue messages, to be sent at once or later.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The two queues of the domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/sending_queues · messages_get_queues · regional · account key
        """
        return await self._client.run(_api.messages_get_queues(domain))

    async def resend(
        self, domain: str, storage_key: str, *, to: AddressInput | Sequence[AddressInput]
    ) -> QueuedMessage:
        """Send a stored message again, to recipients of your choice.

        The true URL is `storage.url` in an event of the message, as for `messages_get`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            storage_key: The key of the stored message, from `storage.key` of one of its events.
            to: The recipients; one text may list several, parted by commas.

        Returns:
            The message is queued again.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/messages/{storage_key} · messages_resend · regional · account key
        """
        return await self._client.run(_api.messages_resend(domain, storage_key, to=to))

    async def send(
        self,
        domain: str,
        *,
        to: AddressInput | Sequence[AddressInput],
        from_: AddressInput | None = None,
        cc: AddressInput | Sequence[AddressInput] | None = None,
        bcc: AddressInput | Sequence[AddressInput] | None = None,
        subject: str | None = None,
        text: str | None = None,
        html: str | None = None,
        amp_html: str | None = None,
        attachment: Sequence[FileInput] | None = None,
        inline: Sequence[FileInput] | None = None,
        template: str | None = None,
        t_version: str | None = None,
        t_text: bool | Literal["yes", "no"] | None = None,
        t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        o_tag: str | Sequence[str] | None = None,
        o_dkim: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_secondary_dkim: str | None = None,
        o_secondary_dkim_public: str | None = None,
        o_deliverytime: datetime | None = None,
        o_deliver_within: timedelta | str | None = None,
        o_deliverytime_optimize_period: timedelta | str | None = None,
        o_time_zone_localize: str | None = None,
        o_testmode: bool | Literal["yes", "no"] | None = None,
        o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_require_tls: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_sending_ip: str | None = None,
        o_sending_ip_pool: str | None = None,
        o_native_send: bool | Literal["yes", "no"] | None = None,
        o_archive_to: str | None = None,
        o_suppress_headers: str | None = None,
        recipient_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        h: Mapping[str, str] | None = None,
        v: Mapping[str, Any] | None = None,
    ) -> QueuedMessage:
        """Send a message that Mailgun builds from its parts.

        Needs at least one of `text`, `html`, `amp-html` and `template`; `html` and `template` exclude each other.
        At most 1,000 recipients (to, cc and bcc together) and 25 MB once encoded. The options whose names start
        with `o:`, `h:`, `v:` and `t:` share 16 kB. The answer means queued, not delivered. Sending is never
        repeated by itself: Mailgun has no idempotency key.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            to: The recipients, each a text, `(name, address)` or `Address`; a text passes as it is and may list
                several, parted by commas.
            from_: The sender, `alice@example.com`, `Alice <alice@example.com>` or `("Alice", "alice@example.com")`;
                may be absent if the template sets it.
            cc: Who gets a copy, written like `to`.
            bcc: Who gets a hidden copy, written like `to`.
            subject: The subject; may be absent if the template sets it.
            text: The body as plain text.
            html: The body as HTML; not together with `template`.
            amp_html: The body as AMP for e-mail.
            attachment: Files to attach: paths, bytes, open binary files, iterables of bytes, or `(name, source)`,
                `(name, source, content type)` or `(name, source, content type, number of bytes)`.
            inline: Files that the HTML shows by `cid:` and their name, for instance `cid:logo.png`; given like
                `attachment`.
            template: The name of a stored template to make the body from.
            t_version: The version of the template; its active one when absent.
            t_text: Make a plain text body from the template too.
            t_variables: Variables of the template, an object; they win over those given with `v`.
            o_tag: Labels to count by, at most 128 ASCII characters each; upper and lower case are the same.
            o_dkim: Whether to sign with DKIM.
            o_secondary_dkim: A second DKIM key to sign with, as `signing_domain/selector`; it must be active.
            o_secondary_dkim_public: The name that the second key is published under, as `public_domain/selector`;
                needs `o:secondary-dkim`.
            o_deliverytime: When to deliver; at most 3 days ahead, 7 on some plans, or as long as the domain keeps
                mail.
            o_deliver_within: How long to try, from 5 minutes to 24 hours, counted from the scheduled time if there
                is one.
            o_deliverytime_optimize_period: Deliver when the recipient usually reads mail, within this time; whole
                hours, 24 to 72. Depends on the plan.
            o_time_zone_localize: Deliver at this time of day where the recipient is, `14:00` or `02:00PM`; depends
                on the plan.
            o_testmode: Accept, log and bill the message, but do not deliver it.
            o_tracking: Whether to track clicks and opens; `htmlonly` leaves links in plain text alone.
            o_tracking_clicks: Whether to track clicks, whatever the domain says; `htmlonly` leaves links in plain
                text alone.
            o_tracking_opens: Whether to track opens, whatever the domain says.
            o_tracking_pixel_location_top: Whether the tracking pixel comes at the top of the HTML, where long
                messages are not cut off.
            o_require_tls: Deliver over TLS or not at all; no when absent.
            o_skip_verification: Deliver over TLS even if the certificate or host name is wrong; no when absent.
            o_sending_ip: The IP address of the account to send from.
            o_sending_ip_pool: The id of the IP pool to send from.
            o_native_send: Make the return path match the sender's address in place of Mailgun's bounce address.
            o_archive_to: A URL that gets a copy of every delivered message as a POST of `application/mime`; billed.
            o_suppress_headers: Which X-Mailgun headers to leave out, their names parted by commas, or `all`.
            recipient_variables: Variables for each recipient, an object by bare address. Everyone gets a message of
                their own and `%recipient.name%` stands for a value; without this, all recipients see the whole of
                `to`.
            h: Headers to add, by name, for instance `Reply-To`; names must be ASCII.
            v: Variables to attach, by name; what is not a text goes as JSON. Events repeat them, cut off above 4
                kB, and the delivered mail has them in its headers unless these are suppressed.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RequestTooLargeError: Status 413.
            RateLimitError: Status 420 or 429.

        Source:
            POST /v3/{domain}/messages · messages_send · regional · a domain sending key will do
        """
        return await self._client.run(
            _api.messages_send(
                domain,
                to=to,
                from_=from_,
                cc=cc,
                bcc=bcc,
                subject=subject,
                text=text,
                html=html,
                amp_html=amp_html,
                attachment=attachment,
                inline=inline,
                template=template,
                t_version=t_version,
                t_text=t_text,
                t_variables=t_variables,
                o_tag=o_tag,
                o_dkim=o_dkim,
                o_secondary_dkim=o_secondary_dkim,
                o_secondary_dkim_public=o_secondary_dkim_public,
                o_deliverytime=o_deliverytime,
                o_deliver_within=o_deliver_within,
                o_deliverytime_optimize_period=o_deliverytime_optimize_period,
                o_time_zone_localize=o_time_zone_localize,
                o_testmode=o_testmode,
                o_tracking=o_tracking,
                o_tracking_clicks=o_tracking_clicks,
                o_tracking_opens=o_tracking_opens,
                o_tracking_pixel_location_top=o_tracking_pixel_location_top,
                o_require_tls=o_require_tls,
                o_skip_verification=o_skip_verification,
                o_sending_ip=o_sending_ip,
                o_sending_ip_pool=o_sending_ip_pool,
                o_native_send=o_native_send,
                o_archive_to=o_archive_to,
                o_suppress_headers=o_suppress_headers,
                recipient_variables=recipient_variables,
                h=h,
                v=v,
            )
        )

    async def send_mime(
        self,
        domain: str,
        *,
        to: AddressInput | Sequence[AddressInput],
        message: FileInput,
        template: str | None = None,
        t_version: str | None = None,
        t_text: bool | Literal["yes", "no"] | None = None,
        t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        o_tag: str | Sequence[str] | None = None,
        o_dkim: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_secondary_dkim: str | None = None,
        o_secondary_dkim_public: str | None = None,
        o_deliverytime: datetime | None = None,
        o_deliver_within: timedelta | str | None = None,
        o_deliverytime_optimize_period: timedelta | str | None = None,
        o_time_zone_localize: str | None = None,
        o_testmode: bool | Literal["yes", "no"] | None = None,
        o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
        o_require_tls: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None = None,
        o_sending_ip: str | None = None,
        o_sending_ip_pool: str | None = None,
        o_native_send: bool | Literal["yes", "no"] | None = None,
        o_archive_to: str | None = None,
        o_suppress_headers: str | None = None,
        recipient_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        h: Mapping[str, str] | None = None,
        v: Mapping[str, Any] | None = None,
    ) -> QueuedMessage:
        """Send a message that is MIME already.

        `to` alone decides who gets the message: it must list the Cc and Bcc recipients too. Size, number of
        recipients and options are limited as for `messages_send`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            to: All recipients, those of Cc and Bcc too; one text may list several, parted by commas.
            message: The message in MIME; a file part.
            template: The name of a stored template to make the body from.
            t_version: The version of the template; its active one when absent.
            t_text: Make a plain text body from the template too.
            t_variables: Variables of the template, an object; they win over those given with `v`.
            o_tag: Labels to count by, at most 128 ASCII characters each; upper and lower case are the same.
            o_dkim: Whether to sign with DKIM.
            o_secondary_dkim: A second DKIM key to sign with, as `signing_domain/selector`; it must be active.
            o_secondary_dkim_public: The name that the second key is published under, as `public_domain/selector`;
                needs `o:secondary-dkim`.
            o_deliverytime: When to deliver; at most 3 days ahead, 7 on some plans, or as long as the domain keeps
                mail.
            o_deliver_within: How long to try, from 5 minutes to 24 hours, counted from the scheduled time if there
                is one.
            o_deliverytime_optimize_period: Deliver when the recipient usually reads mail, within this time; whole
                hours, 24 to 72. Depends on the plan.
            o_time_zone_localize: Deliver at this time of day where the recipient is, `14:00` or `02:00PM`; depends
                on the plan.
            o_testmode: Accept, log and bill the message, but do not deliver it.
            o_tracking: Whether to track clicks and opens; `htmlonly` leaves links in plain text alone.
            o_tracking_clicks: Whether to track clicks, whatever the domain says; `htmlonly` leaves links in plain
                text alone.
            o_tracking_opens: Whether to track opens, whatever the domain says.
            o_tracking_pixel_location_top: Whether the tracking pixel comes at the top of the HTML, where long
                messages are not cut off.
            o_require_tls: Deliver over TLS or not at all; no when absent.
            o_skip_verification: Deliver over TLS even if the certificate or host name is wrong; no when absent.
            o_sending_ip: The IP address of the account to send from.
            o_sending_ip_pool: The id of the IP pool to send from.
            o_native_send: Make the return path match the sender's address in place of Mailgun's bounce address.
            o_archive_to: A URL that gets a copy of every delivered message as a POST of `application/mime`; billed.
            o_suppress_headers: Which X-Mailgun headers to leave out, their names parted by commas, or `all`.
            recipient_variables: Variables for each recipient, an object by bare address. Everyone gets a message of
                their own and `%recipient.name%` stands for a value.
            h: Headers to add, by name, for instance `Reply-To`; names must be ASCII.
            v: Variables to attach, by name; what is not a text goes as JSON. Events repeat them, cut off above 4
                kB, and the delivered mail has them in its headers unless these are suppressed.

        Returns:
            The message is queued.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RequestTooLargeError: Status 413.
            RateLimitError: Status 420 or 429.

        Source:
            POST /v3/{domain}/messages.mime · messages_send_mime · regional · a domain sending key will do
        """
        return await self._client.run(
            _api.messages_send_mime(
                domain,
                to=to,
                message=message,
                template=template,
                t_version=t_version,
                t_text=t_text,
                t_variables=t_variables,
                o_tag=o_tag,
                o_dkim=o_dkim,
                o_secondary_dkim=o_secondary_dkim,
                o_secondary_dkim_public=o_secondary_dkim_public,
                o_deliverytime=o_deliverytime,
                o_deliver_within=o_deliver_within,
                o_deliverytime_optimize_period=o_deliverytime_optimize_period,
                o_time_zone_localize=o_time_zone_localize,
                o_testmode=o_testmode,
                o_tracking=o_tracking,
                o_tracking_clicks=o_tracking_clicks,
                o_tracking_opens=o_tracking_opens,
                o_tracking_pixel_location_top=o_tracking_pixel_location_top,
                o_require_tls=o_require_tls,
                o_skip_verification=o_skip_verification,
                o_sending_ip=o_sending_ip,
                o_sending_ip_pool=o_sending_ip_pool,
                o_native_send=o_native_send,
                o_archive_to=o_archive_to,
                o_suppress_headers=o_suppress_headers,
                recipient_variables=recipient_variables,
                h=h,
                v=v,
            )
        )
