# Written by `make generate` from spec/. Do not edit.
"""What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import routes as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Route,
        RouteDeleted,
        RoutePage,
        RouteResult,
        RouteUpdated,
    )


class Routes:
    """What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        expression: str,
        action: str | Sequence[str] | None = None,
        priority: int | None = None,
        description: str | None = None,
    ) -> RouteResult:
        """Add a route.

        Args:
            expression: Which messages to take, up to 4 kB: `match_recipient("regular expression")`,
                `match_header("name", "regular expression")` or `catch_all()`, joined with `and`.
            action: What to do, in this order, each up to 4 kB: `forward("address or URL")`, `store()`,
                `store(notify="URL")`, `stop()`. Without `stop()` the routes after it are tried too.
            priority: When to try it, 0 first and when absent.
            description: A remark.

        Returns:
            The route as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/routes · routes_create · regional · account key
        """
        return self._client.run(
            _api.routes_create(expression=expression, action=action, priority=priority, description=description)
        )

    def delete(self, route_id: str) -> RouteDeleted:
        """Delete a route.

        Args:
            route_id: The id of the route.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/routes/{route_id} · routes_delete · regional · account key
        """
        return self._client.run(_api.routes_delete(route_id))

    def get(self, route_id: str) -> RouteResult:
        """One route.

        Args:
            route_id: The id of the route.

        Returns:
            The route.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes/{route_id} · routes_get · regional · account key
        """
        return self._client.run(_api.routes_get(route_id))

    def list(self, *, limit: int | None = None, skip: int | None = None) -> RoutePage:
        """The routes of the account.

        Args:
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of routes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes · routes_list · regional · account key
        """
        return self._client.run(_api.routes_list(limit=limit, skip=skip))

    def iter(self, *, limit: int | None = None, skip: int | None = None) -> Items[Route, RoutePage]:
        """Every item of all pages: The routes of the account.

        Args:
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes · routes_list · regional · account key
        """
        return self._client.iterate(_api.routes_list(limit=limit, skip=skip))

    def match(self, *, address: str) -> RouteResult:
        """The route that a message to an address would take.

        Args:
            address: The recipient to look for.

        Returns:
            The route.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes/match · routes_match · regional · account key
        """
        return self._client.run(_api.routes_match(address=address))

    def update(
        self,
        route_id: str,
        *,
        expression: str | None = None,
        action: str | Sequence[str] | None = None,
        priority: int | None = None,
        description: str | None = None,
    ) -> RouteUpdated:
        """Change a route. What is absent stays as it is.

        Args:
            route_id: The id of the route.
            expression: Which messages to take from now on, up to 4 kB.
            action: What to do from now on, in this order, each up to 4 kB. It replaces all actions.
            priority: When to try it, 0 first.
            description: A new remark.

        Returns:
            The route as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/routes/{route_id} · routes_update · regional · account key
        """
        return self._client.run(
            _api.routes_update(
                route_id, expression=expression, action=action, priority=priority, description=description
            )
        )


class AsyncRoutes:
    """What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        expression: str,
        action: str | Sequence[str] | None = None,
        priority: int | None = None,
        description: str | None = None,
    ) -> RouteResult:
        """Add a route.

        Args:
            expression: Which messages to take, up to 4 kB: `match_recipient("regular expression")`,
                `match_header("name", "regular expression")` or `catch_all()`, joined with `and`.
            action: What to do, in this order, each up to 4 kB: `forward("address or URL")`, `store()`,
                `store(notify="URL")`, `stop()`. Without `stop()` the routes after it are tried too.
            priority: When to try it, 0 first and when absent.
            description: A remark.

        Returns:
            The route as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/routes · routes_create · regional · account key
        """
        return await self._client.run(
            _api.routes_create(expression=expression, action=action, priority=priority, description=description)
        )

    async def delete(self, route_id: str) -> RouteDeleted:
        """Delete a route.

        Args:
            route_id: The id of the route.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/routes/{route_id} · routes_delete · regional · account key
        """
        return await self._client.run(_api.routes_delete(route_id))

    async def get(self, route_id: str) -> RouteResult:
        """One route.

        Args:
            route_id: The id of the route.

        Returns:
            The route.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes/{route_id} · routes_get · regional · account key
        """
        return await self._client.run(_api.routes_get(route_id))

    async def list(self, *, limit: int | None = None, skip: int | None = None) -> RoutePage:
        """The routes of the account.

        Args:
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of routes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes · routes_list · regional · account key
        """
        return await self._client.run(_api.routes_list(limit=limit, skip=skip))

    def iter(self, *, limit: int | None = None, skip: int | None = None) -> AsyncItems[Route, RoutePage]:
        """Every item of all pages: The routes of the account.

        Args:
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes · routes_list · regional · account key
        """
        return self._client.iterate(_api.routes_list(limit=limit, skip=skip))

    async def match(self, *, address: str) -> RouteResult:
        """The route that a message to an address would take.

        Args:
            address: The recipient to look for.

        Returns:
            The route.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/routes/match · routes_match · regional · account key
        """
        return await self._client.run(_api.routes_match(address=address))

    async def update(
        self,
        route_id: str,
        *,
        expression: str | None = None,
        action: str | Sequence[str] | None = None,
        priority: int | None = None,
        description: str | None = None,
    ) -> RouteUpdated:
        """Change a route. What is absent stays as it is.

        Args:
            route_id: The id of the route.
            expression: Which messages to take from now on, up to 4 kB.
            action: What to do from now on, in this order, each up to 4 kB. It replaces all actions.
            priority: When to try it, 0 first.
            description: A new remark.

        Returns:
            The route as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/routes/{route_id} · routes_update · regional · account key
        """
        return await self._client.run(
            _api.routes_update(
                route_id, expression=expression, action=action, priority=priority, description=description
            )
        )
