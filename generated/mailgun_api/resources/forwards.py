# Written by `make generate` from spec/. Do not edit.
"""Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import forwards as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Forward,
        ForwardPage,
        Message,
    )


class Forwards:
    """Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        match: str,
        forward_url: str | Sequence[str] | None = None,
        forward_recipient: str | Sequence[str] | None = None,
        forward_store: str | None = None,
    ) -> Forward:
        """Add a forwarding rule.

        Args:
            match: Which recipients to take, for instance `support*@example.com`; `*` stands for any text, upper and
                lower case are the same.
            forward_url: URLs to post messages to, three at most. Their host names must resolve.
            forward_recipient: Addresses to send messages on to, five at most.
            forward_store: A URL to tell of each message, which Mailgun stores for fetching. Its host name must
                resolve.

        Returns:
            The rule as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/forwards · forwards_create · regional · account key
        """
        return self._client.run(
            _api.forwards_create(
                match=match, forward_url=forward_url, forward_recipient=forward_recipient, forward_store=forward_store
            )
        )

    def delete(self, forward_id: str, *, domain: str | None = None) -> Message:
        """Delete a forwarding rule.

        Args:
            forward_id: The id of the rule.
            domain: Delete it only if it is a rule of this domain.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/forwards/{forward_id} · forwards_delete · regional · account key
        """
        return self._client.run(_api.forwards_delete(forward_id, domain=domain))

    def get(self, forward_id: str) -> Forward:
        """One forwarding rule.

        Args:
            forward_id: The id of the rule.

        Returns:
            The rule.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/forwards/{forward_id} · forwards_get · regional · account key
        """
        return self._client.run(_api.forwards_get(forward_id))

    def list(self, *, page: str | None = None, limit: int | None = None, domain: str | None = None) -> ForwardPage:
        """The forwarding rules of the account, or of one domain.

        Args:
            page: An opaque word for a page. The links of a page carry it.
            limit: How many items a page holds.
            domain: Only rules of this domain; those of all domains when absent.

        Returns:
            A page of rules.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/forwards · forwards_list · regional · account key
        """
        return self._client.run(_api.forwards_list(page=page, limit=limit, domain=domain))

    def iter(
        self, *, page: str | None = None, limit: int | None = None, domain: str | None = None
    ) -> Items[Forward, ForwardPage]:
        """Every item of all pages: The forwarding rules of the account, or of one domain.

        Args:
            page: An opaque word for a page. The links of a page carry it.
            limit: How many items a page holds.
            domain: Only rules of this domain; those of all domains when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/forwards · forwards_list · regional · account key
        """
        return self._client.iterate(_api.forwards_list(page=page, limit=limit, domain=domain))

    def update(
        self,
        forward_id: str,
        *,
        match: str | None = None,
        forward_url: str | Sequence[str] | None = None,
        forward_recipient: str | Sequence[str] | None = None,
        forward_store: str | None = None,
    ) -> Forward:
        """Change a forwarding rule. What is absent stays as it is.

        Args:
            forward_id: The id of the rule.
            match: Which recipients to take from now on; `*` stands for any text.
            forward_url: URLs to post messages to from now on, three at most.
            forward_recipient: Addresses to send messages on to from now on, five at most.
            forward_store: A URL to tell of each stored message from now on.

        Returns:
            The rule as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/forwards/{forward_id} · forwards_update · regional · account key
        """
        return self._client.run(
            _api.forwards_update(
                forward_id,
                match=match,
                forward_url=forward_url,
                forward_recipient=forward_recipient,
                forward_store=forward_store,
            )
        )


class AsyncForwards:
    """Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        match: str,
        forward_url: str | Sequence[str] | None = None,
        forward_recipient: str | Sequence[str] | None = None,
        forward_store: str | None = None,
    ) -> Forward:
        """Add a forwarding rule.

        Args:
            match: Which recipients to take, for instance `support*@example.com`; `*` stands for any text, upper and
                lower case are the same.
            forward_url: URLs to post messages to, three at most. Their host names must resolve.
            forward_recipient: Addresses to send messages on to, five at most.
            forward_store: A URL to tell of each message, which Mailgun stores for fetching. Its host name must
                resolve.

        Returns:
            The rule as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/forwards · forwards_create · regional · account key
        """
        return await self._client.run(
            _api.forwards_create(
                match=match, forward_url=forward_url, forward_recipient=forward_recipient, forward_store=forward_store
            )
        )

    async def delete(self, forward_id: str, *, domain: str | None = None) -> Message:
        """Delete a forwarding rule.

        Args:
            forward_id: The id of the rule.
            domain: Delete it only if it is a rule of this domain.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/forwards/{forward_id} · forwards_delete · regional · account key
        """
        return await self._client.run(_api.forwards_delete(forward_id, domain=domain))

    async def get(self, forward_id: str) -> Forward:
        """One forwarding rule.

        Args:
            forward_id: The id of the rule.

        Returns:
            The rule.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/forwards/{forward_id} · forwards_get · regional · account key
        """
        return await self._client.run(_api.forwards_get(forward_id))

    async def list(
        self, *, page: str | None = None, limit: int | None = None, domain: str | None = None
    ) -> ForwardPage:
        """The forwarding rules of the account, or of one domain.

        Args:
            page: An opaque word for a page. The links of a page carry it.
            limit: How many items a page holds.
            domain: Only rules of this domain; those of all domains when absent.

        Returns:
            A page of rules.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/forwards · forwards_list · regional · account key
        """
        return await self._client.run(_api.forwards_list(page=page, limit=limit, domain=domain))

    def iter(
        self, *, page: str | None = None, limit: int | None = None, domain: str | None = None
    ) -> AsyncItems[Forward, ForwardPage]:
        """Every item of all pages: The forwarding rules of the account, or of one domain.

        Args:
            page: An opaque word for a page. The links of a page carry it.
            limit: How many items a page holds.
            domain: Only rules of this domain; those of all domains when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/forwards · forwards_list · regional · account key
        """
        return self._client.iterate(_api.forwards_list(page=page, limit=limit, domain=domain))

    async def update(
        self,
        forward_id: str,
        *,
        match: str | None = None,
        forward_url: str | Sequence[str] | None = None,
        forward_recipient: str | Sequence[str] | None = None,
        forward_store: str | None = None,
    ) -> Forward:
        """Change a forwarding rule. What is absent stays as it is.

        Args:
            forward_id: The id of the rule.
            match: Which recipients to take from now on; `*` stands for any text.
            forward_url: URLs to post messages to from now on, three at most.
            forward_recipient: Addresses to send messages on to from now on, five at most.
            forward_store: A URL to tell of each stored message from now on.

        Returns:
            The rule as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/forwards/{forward_id} · forwards_update · regional · account key
        """
        return await self._client.run(
            _api.forwards_update(
                forward_id,
                match=match,
                forward_url=forward_url,
                forward_recipient=forward_recipient,
                forward_store=forward_store,
            )
        )
