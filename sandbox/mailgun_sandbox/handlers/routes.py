"""Routes: what is to become of mail that arrives. They belong to the account, not to a domain."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Route
from ..paging import offset_page
from ..replies import Refusal, Reply, answer
from ..routing import Mail, RouteError, compile_expression, matching, parse_action

_MISSING = "Route not found"


def _show(route: Route) -> dict[str, Any]:
    return {
        "actions": route.actions,
        "created_at": rfc2822(route.created_at, "GMT"),
        "description": route.description,
        "expression": route.expression,
        "id": route.id,
        "priority": route.priority,
    }


def _find(call: Call) -> Route:
    route = call.state.routes.get(call.path["route_id"])
    if route is None:
        # The words are unverified.
        raise Refusal(404, _MISSING)
    return route


def _change(call: Call, route: Route) -> None:
    form = call.form
    route.priority = form.number("priority", route.priority)
    route.description = form.text("description", route.description)
    route.expression = form.text("expression", route.expression)
    if "action" in form:
        route.actions = form.texts("action")
    try:
        compile_expression(route.expression)
        for action in route.actions:
            parse_action(action)
    except RouteError as error:
        # That there is a refusal is documented, its words are unverified.
        raise Refusal(400, f"Route is not valid: {error}") from None
    call.state.routes.put(route.id, route)


@handler
def routes_list(call: Call) -> Reply:
    """A page by offset, in the order in which they are tried."""
    rows = sorted(call.state.routes, key=lambda route: (route.priority, route.created_at))
    return answer(offset_page(call, rows, _show))


@handler
def routes_create(call: Call) -> Reply:
    """Add a route."""
    route = Route(call.state.ids.digits(24), 0, "", "", [], call.state.clock.now())
    _change(call, route)
    return answer({"message": "Route has been created", "route": _show(route)})


@handler
def routes_match(call: Call) -> Reply:
    """The first route that mail to an address would take."""
    found = matching(list(call.state.routes), Mail(call.query.text("address")))
    if not found:
        raise Refusal(404, _MISSING)
    return answer({"route": _show(found[0][0])})


@handler
def routes_get(call: Call) -> Reply:
    """One route."""
    return answer({"route": _show(_find(call))})


@handler
def routes_update(call: Call) -> Reply:
    """Change a route."""
    route = _find(call)
    _change(call, route)
    # Recorded: here alone its members stand beside the message.
    return answer({**_show(route), "message": "Route has been updated"})


@handler
def routes_delete(call: Call) -> Reply:
    """Delete a route."""
    route = _find(call)
    call.state.routes.remove(route.id)
    return answer({"id": route.id, "message": "Route has been deleted"})
