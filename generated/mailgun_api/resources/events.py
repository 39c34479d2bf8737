# Written by `make generate` from spec/. Do not edit.
"""What happened to each message. Mailgun recommends its logs to new programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import events as _api

if TYPE_CHECKING:
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Event,
        EventPage,
    )


class Events:
    """What happened to each message. Mailgun recommends its logs to new programs."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_page(self, domain: str, page: str) -> EventPage:
        """One more page of events, by the last part of its link.

        To go on where another program stopped. Filters and limit are those of the call that gave the link.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            page: The last part of a link in `paging`.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/events/{page} · events_get_page · regional · account key
        """
        return self._client.run(_api.events_get_page(domain, page))

    def list(
        self,
        domain: str,
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        ascending: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        event: str | None = None,
        mailing_list: str | None = None,
        attachment: str | None = None,
        from_: str | None = None,
        message_id: str | None = None,
        subject: str | None = None,
        to: str | None = None,
        size: str | None = None,
        recipient: str | None = None,
        recipients: str | None = None,
        tags: str | None = None,
        severity: Literal["permanent", "temporary"] | str | None = None,
    ) -> EventPage:
        """What happened to the messages of a domain, newest first unless asked otherwise.

        Events are kept for 3 days at least, longer on some plans, and may show up some minutes late. The filters
        take an expression, for instance `failed OR rejected`, `"two words"`, `invoice -draft` or `>10000 <20000`;
        filters on several fields must all match. A link to the next page is always there: an empty page is the end,
        and where `end` is absent and the order ascending, the same link gives later events later.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            begin: Where the range starts; now when absent.
            end: Where the range ends; an `end` before `begin` means newest first. When absent, the far past or,
                ascending, the far future.
            ascending: Oldest first; must agree with `begin` and `end` if both are given, no when absent.
            limit: How many items a page holds; 100 when absent, at most 300.
            event: Only events of these types, for instance `delivered`; see `Event.event`.
            mailing_list: Only for messages sent to this mailing list.
            attachment: Only for messages with a file of this name attached.
            from_: Only for messages with this address in the From header.
            message_id: Only for this message; its Message-Id without angle brackets.
            subject: Only for messages with these words in the subject.
            to: Only for messages with this address in the To header.
            size: Only for messages of this size in bytes, for instance `>10000`.
            recipient: Only for this recipient.
            recipients: Only for messages to this recipient among others; for `stored` events, which know all of
                them.
            tags: Only for messages with this tag.
            severity: Only failures of this kind.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/events · events_list · regional · account key
        """
        return self._client.run(
            _api.events_list(
                domain,
                begin=begin,
                end=end,
                ascending=ascending,
                limit=limit,
                event=event,
                mailing_list=mailing_list,
                attachment=attachment,
                from_=from_,
                message_id=message_id,
                subject=subject,
                to=to,
                size=size,
                recipient=recipient,
                recipients=recipients,
                tags=tags,
                severity=severity,
            )
        )

    def iter(
        self,
        domain: str,
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        ascending: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        event: str | None = None,
        mailing_list: str | None = None,
        attachment: str | None = None,
        from_: str | None = None,
        message_id: str | None = None,
        subject: str | None = None,
        to: str | None = None,
        size: str | None = None,
        recipient: str | None = None,
        recipients: str | None = None,
        tags: str | None = None,
        severity: Literal["permanent", "temporary"] | str | None = None,
    ) -> Items[Event, EventPage]:
        """Every item of all pages: What happened to the messages of a domain, newest first unless asked otherwise.

        Events are kept for 3 days at least, longer on some plans, and may show up some minutes late. The filters
        take an expression, for instance `failed OR rejected`, `"two words"`, `invoice -draft` or `>10000 <20000`;
        filters on several fields must all match. A link to the next page is always there: an empty page is the end,
        and where `end` is absent and the order ascending, the same link gives later events later.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            begin: Where the range starts; now when absent.
            end: Where the range ends; an `end` before `begin` means newest first. When absent, the far past or,
                ascending, the far future.
            ascending: Oldest first; must agree with `begin` and `end` if both are given, no when absent.
            limit: How many items a page holds; 100 when absent, at most 300.
            event: Only events of these types, for instance `delivered`; see `Event.event`.
            mailing_list: Only for messages sent to this mailing list.
            attachment: Only for messages with a file of this name attached.
            from_: Only for messages with this address in the From header.
            message_id: Only for this message; its Message-Id without angle brackets.
            subject: Only for messages with these words in the subject.
            to: Only for messages with this address in the To header.
            size: Only for messages of this size in bytes, for instance `>10000`.
            recipient: Only for this recipient.
            recipients: Only for messages to this recipient among others; for `stored` events, which know all of
                them.
            tags: Only for messages with this tag.
            severity: Only failures of this kind.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/events · events_list · regional · account key
        """
        return self._client.iterate(
            _api.events_list(
                domain,
                begin=begin,
                end=end,
                ascending=ascending,
                limit=limit,
                event=event,
                mailing_list=mailing_list,
                attachment=attachment,
                from_=from_,
                message_id=message_id,
                subject=subject,
                to=to,
                size=size,
                recipient=recipient,
                recipients=recipients,
                tags=tags,
                severity=severity,
            )
        )


class AsyncEvents:
    """What happened to each message. Mailgun recommends its logs to new programs."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_page(self, domain: str, page: str) -> EventPage:
        """One more page of events, by the last part of its link.

        To go on where another program stopped. Filters and limit are those of the call that gave the link.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            page: The last part of a link in `paging`.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/events/{page} · events_get_page · regional · account key
        """
        return await self._client.run(_api.events_get_page(domain, page))

    async def list(
        self,
        domain: str,
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        ascending: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        event: str | None = None,
        mailing_list: str | None = None,
        attachment: str | None = None,
        from_: str | None = None,
        message_id: str | None = None,
        subject: str | None = None,
        to: str | None = None,
        size: str | None = None,
        recipient: str | None = None,
        recipients: str | None = None,
        tags: str | None = None,
        severity: Literal["permanent", "temporary"] | str | None = None,
    ) -> EventPage:
        """What happened to the messages of a domain, newest first unless asked otherwise.

        Events are kept for 3 days at least, longer on some plans, and may show up some minutes late. The filters
        take an expression, for instance `failed OR rejected`, `"two words"`, `invoice -draft` or `>10000 <20000`;
        filters on several fields must all match. A link to the next page is always there: an empty page is the end,
        and where `end` is absent and the order ascending, the same link gives later events later.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            begin: Where the range starts; now when absent.
            end: Where the range ends; an `end` before `begin` means newest first. When absent, the far past or,
                ascending, the far future.
            ascending: Oldest first; must agree with `begin` and `end` if both are given, no when absent.
            limit: How many items a page holds; 100 when absent, at most 300.
            event: Only events of these types, for instance `delivered`; see `Event.event`.
            mailing_list: Only for messages sent to this mailing list.
            attachment: Only for messages with a file of this name attached.
            from_: Only for messages with this address in the From header.
            message_id: Only for this message; its Message-Id without angle brackets.
            subject: Only for messages with these words in the subject.
            to: Only for messages with this address in the To header.
            size: Only for messages of this size in bytes, for instance `>10000`.
            recipient: Only for this recipient.
            recipients: Only for messages to this recipient among others; for `stored` events, which know all of
                them.
            tags: Only for messages with this tag.
            severity: Only failures of this kind.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/events · events_list · regional · account key
        """
        return await self._client.run(
            _api.events_list(
                domain,
                begin=begin,
                end=end,
                ascending=ascending,
                limit=limit,
                event=event,
                mailing_list=mailing_list,
                attachment=attachment,
                from_=from_,
                message_id=message_id,
                subject=subject,
                to=to,
                size=size,
                recipient=recipient,
                recipients=recipients,
                tags=tags,
                severity=severity,
            )
        )

    def iter(
        self,
        domain: str,
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        ascending: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        event: str | None = None,
        mailing_list: str | None = None,
        attachment: str | None = None,
        from_: str | None = None,
        message_id: str | None = None,
        subject: str | None = None,
        to: str | None = None,
        size: str | None = None,
        recipient: str | None = None,
        recipients: str | None = None,
        tags: str | None = None,
        severity: Literal["permanent", "temporary"] | str | None = None,
    ) -> AsyncItems[Event, EventPage]:
        """Every item of all pages: What happened to the messages of a domain, newest first unless asked otherwise.

        Events are kept for 3 days at least, longer on some plans, and may show up some minutes late. The filters
        take an expression, for instance `failed OR rejected`, `"two words"`, `invoice -draft` or `>10000 <20000`;
        filters on several fields must all match. A link to the next page is always there: an empty page is the end,
        and where `end` is absent and the order ascending, the same link gives later events later.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            begin: Where the range starts; now when absent.
            end: Where the range ends; an `end` before `begin` means newest first. When absent, the far past or,
                ascending, the far future.
            ascending: Oldest first; must agree with `begin` and `end` if both are given, no when absent.
            limit: How many items a page holds; 100 when absent, at most 300.
            event: Only events of these types, for instance `delivered`; see `Event.event`.
            mailing_list: Only for messages sent to this mailing list.
            attachment: Only for messages with a file of this name attached.
            from_: Only for messages with this address in the From header.
            message_id: Only for this message; its Message-Id without angle brackets.
            subject: Only for messages with these words in the subject.
            to: Only for messages with this address in the To header.
            size: Only for messages of this size in bytes, for instance `>10000`.
            recipient: Only for this recipient.
            recipients: Only for messages to this recipient among others; for `stored` events, which know all of
                them.
            tags: Only for messages with this tag.
            severity: Only failures of this kind.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/events · events_list · regional · account key
        """
        return self._client.iterate(
            _api.events_list(
                domain,
                begin=begin,
                end=end,
                ascending=ascending,
                limit=limit,
                event=event,
                mailing_list=mailing_list,
                attachment=attachment,
                from_=from_,
                message_id=message_id,
                subject=subject,
                to=to,
                size=size,
                recipient=recipient,
                recipients=recipients,
                tags=tags,
                severity=severity,
            )
        )
