# Written by `make generate` from spec/. Do not edit.
"""Operations on routes: pure functions from arguments to a call. What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        RouteDeleted,
        RoutePage,
        RouteResult,
        RouteUpdated,
    )


ROUTES_CREATE: Operation[RouteResult] = Operation(
    "routes_create",
    "POST",
    "/v3/routes",
    result=("model", "RouteResult"),
    tag="routes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ROUTES_DELETE: Operation[RouteDeleted] = Operation(
    "routes_delete",
    "DELETE",
    "/v3/routes/{route_id}",
    result=("model", "RouteDeleted"),
    tag="routes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ROUTES_GET: Operation[RouteResult] = Operation(
    "routes_get",
    "GET",
    "/v3/routes/{route_id}",
    result=("model", "RouteResult"),
    tag="routes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ROUTES_LIST: Operation[RoutePage] = Operation(
    "routes_list",
    "GET",
    "/v3/routes",
    result=("model", "RoutePage"),
    tag="routes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
ROUTES_MATCH: Operation[RouteResult] = Operation(
    "routes_match",
    "GET",
    "/v3/routes/match",
    result=("model", "RouteResult"),
    tag="routes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ROUTES_UPDATE: Operation[RouteUpdated] = Operation(
    "routes_update",
    "PUT",
    "/v3/routes/{route_id}",
    result=("model", "RouteUpdated"),
    tag="routes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def routes_create(
    *,
    expression: str,
    action: str | Sequence[str] | None = None,
    priority: int | None = None,
    description: str | None = None,
) -> Call[RouteResult]:
    """Add a route."""
    _form: Fields = []
    _form.append(("expression", _encode.text("expression", expression)))
    if action is not None:
        _form.extend([("action", _encode.text("action", _item)) for _item in _encode.many("action", action)])
    if priority is not None:
        _form.append(("priority", _encode.integer("priority", priority)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        ROUTES_CREATE,
        "/v3/routes",
        body=Body("urlencoded", _form),
    )


def routes_delete(route_id: str) -> Call[RouteDeleted]:
    """Delete a route."""
    return Call(
        ROUTES_DELETE,
        f"/v3/routes/{_encode.segment('route_id', route_id)}",
    )


def routes_get(route_id: str) -> Call[RouteResult]:
    """One route."""
    return Call(
        ROUTES_GET,
        f"/v3/routes/{_encode.segment('route_id', route_id)}",
    )


def routes_list(*, limit: int | None = None, skip: int | None = None) -> Call[RoutePage]:
    """The routes of the account."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        ROUTES_LIST,
        "/v3/routes",
        query=_query,
    )


def routes_match(*, address: str) -> Call[RouteResult]:
    """The route that a message to an address would take."""
    _query: Query = []
    _query.append(("address", _encode.text("address", address)))
    return Call(
        ROUTES_MATCH,
        "/v3/routes/match",
        query=_query,
    )


def routes_update(
    route_id: str,
    *,
    expression: str | None = None,
    action: str | Sequence[str] | None = None,
    priority: int | None = None,
    description: str | None = None,
) -> Call[RouteUpdated]:
    """Change a route. What is absent stays as it is."""
    _form: Fields = []
    if expression is not None:
        _form.append(("expression", _encode.text("expression", expression)))
    if action is not None:
        _form.extend([("action", _encode.text("action", _item)) for _item in _encode.many("action", action)])
    if priority is not None:
        _form.append(("priority", _encode.integer("priority", priority)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        ROUTES_UPDATE,
        f"/v3/routes/{_encode.segment('route_id', route_id)}",
        body=Body("urlencoded", _form),
    )
