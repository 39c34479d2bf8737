"""The ASGI application: from a request to the function that answers it, and back."""

from __future__ import annotations

from collections.abc import Collection

from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .call import Call, unknown_domain
from .control import Control
from .dates import rfc2822
from .described import END, described
from .description import Description, Inputs, Operation
from .faults import FaultMiddleware
from .fields import FieldSet
from .forms import Form
from .handlers import HANDLERS
from .hosts import Hosts
from .replies import Refusal, Reply, forbidden, not_allowed_page, not_found_page
from .request_log import LogMiddleware, ReceivedRequest, read_body
from .scopes import header, segments_of
from .sending import deliver_due
from .state import State

# Documented: 52.4 MiB.
_MOST_BYTES = int(52.4 * 1024 * 1024)
# Where the control API is.
PREFIX = "/_sandbox"
_STRANGE_HOST = (
    "The page and the control API do not answer to the name in this address: another site could have made it up.\n"
    "Use localhost or an address, or start the sandbox with --allow-host NAME.\n"
)
_ATTACHMENT = Operation(
    method="GET",
    path="/v3/domains/{domain}/messages/{storage_key}/attachments/{place}",
    tag="messages",
    operation_id="messages_get_attachment",
    key_kind="account",
    query=FieldSet({}),
    bodies={},
)


def create_app(
    state: State,
    description: Description,
    *,
    control: Control,
    log: list[ReceivedRequest] | None = None,
    examples: Collection[str] = (),
    hosts: Collection[str] = (),
) -> ASGIApp:
    """The sandbox as an ASGI application.

    Args:
        state: What it knows.
        description: What may be asked.
        control: What may be looked at and brought about beside.
        log: Where to note the requests; they are not noted when absent.
        examples: Tags of operations that answer the description's example although the sandbox keeps state for them.
        hosts: Names by which the web page and the control API may be reached beside addresses and `localhost`.
    """
    app: ASGIApp = FaultMiddleware(Gateway(state, description, examples), control.faults)
    if log is not None:
        app = LogMiddleware(app, log)
    return Front(app, control, Hosts(hosts))


def _is_for_page(scope: Scope) -> bool:
    """Whether a browser asks for a page: `GET /` is one for those that accept HTML, and unknown to the API."""
    if scope["path"] == "/" and scope["method"] in ("GET", "HEAD"):
        return any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])
    return bool(scope["path"].startswith(f"{PREFIX}/web/"))


class Front:
    """Lets requests to the control API and the web page past all that happens to the others.

    Args:
        app: What answers the others.
        control: What they are about.
        hosts: The names by which they may be reached. The API needs none: it asks for a key.
    """

    def __init__(self, app: ASGIApp, control: Control, hosts: Hosts) -> None:
        self._app = app
        self._control = control
        self._hosts = hosts
        self._control_app: ASGIApp | None = None
        self._web_app: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        is_for_page = scope["type"] == "http" and _is_for_page(scope)
        if scope["type"] != "http" or not (is_for_page or scope["path"].startswith(f"{PREFIX}/")):
            await self._app(scope, receive, send)
            return
        if not self._hosts.know(header(scope, b"host")):
            await PlainTextResponse(_STRANGE_HOST, 403)(scope, receive, send)
            return
        # The two below are imported where they are needed: they take a good part of the time to start.
        if is_for_page:
            if self._web_app is None:
                from .web import web_app

                self._web_app = web_app(self._control)
            await self._web_app(scope, receive, send)
            return
        if self._control_app is None:
            from .control_api import control_app

            self._control_app = control_app(self._control)
        await self._control_app(scope, receive, send)


class Gateway:
    """Finds out what a request is about, whether it is allowed, and has it answered.

    Args:
        state: What the sandbox knows.
        description: What may be asked.
        examples: Tags of operations that answer the description's example.
    """

    def __init__(self, state: State, description: Description, examples: Collection[str] = ()) -> None:
        self._state = state
        self._description = description
        self._examples = frozenset(examples)
        description.add(_ATTACHMENT)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            reply = await self._answer(scope, receive)
        except Refusal as refusal:
            reply = refusal.reply
        except ClientDisconnect:
            return
        raw = [(b"date", rfc2822(self._state.clock.now(), "GMT").encode())]
        if reply.media_type:
            raw.append((b"content-type", reply.media_type.encode("latin-1")))
        raw += [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        if reply.status != 204:
            raw.append((b"content-length", b"%d" % len(reply.content)))
        await send({"type": "http.response.start", "status": reply.status, "headers": raw})
        await send({"type": "http.response.body", "body": reply.content})

    async def _answer(self, scope: Scope, receive: Receive) -> Reply:
        segments = segments_of(scope)
        found = self._description.find(scope["method"], segments) if all(segments) else []
        if isinstance(found, list):
            return not_allowed_page(found) if found else not_found_page()
        operation, path = found
        content = await read_body(receive)
        if len(content) > _MOST_BYTES:
            raise Refusal(413, "request size exceeds 52.4MiB limit")
        state, name = self._state, path.get("domain")
        with state.transaction():
            authorization = header(scope, b"authorization")
            if not state.keys.allow(authorization, operation.key_kind, name, state.clock.peek()):
                return forbidden()
            deliver_due(state)
            room = None if name is None else state.domain(name)
            if name is not None and room is None:
                if state.is_elsewhere(name) and operation.key_kind == "sending":
                    # Reported of domains of the other region.
                    return forbidden()
                raise Refusal(404, unknown_domain(operation.operation_id, name))
            query = scope["query_string"].decode("latin-1")
            # A link of our own, past the end of a list that is only described, has nothing to be checked.
            is_end = query == f"{END}=1"
            inputs = (
                Inputs(operation.operation_id, Form(), Form())
                if is_end
                else operation.read(query, header(scope, b"content-type"), content)
            )
            host = header(scope, b"host") or state.base_url.partition("//")[2]
            call = Call(
                operation_id=inputs.operation_id,
                path=path,
                query=inputs.query,
                form=inputs.form,
                document=inputs.document,
                url_path="/" + "/".join(segments),
                base_url=f"{scope['scheme']}://{host}",
                accept=header(scope, b"accept"),
                state=state,
                room=room,
            )
            function = None if operation.tag in self._examples else HANDLERS.get(call.operation_id)
            if function is None:
                return described(call, operation.example, self._description.servers, is_end=is_end)
            reply = function(call)
        return reply if isinstance(reply, Reply) else await reply
