"""The ASGI application: from a request to the function that answers it, and back."""

from __future__ import annotations

import inspect
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from .call import Call, unknown_domain
from .dates import rfc2822
from .described import END, described
from .description import Description, Inputs, Operation
from .faults import FaultMiddleware, Faults
from .fields import FieldSet
from .forms import Form
from .handlers import HANDLERS
from .keys import Keys
from .replies import Refusal, Reply, forbidden, not_allowed_page, not_found_page
from .request_log import LogMiddleware, ReceivedRequest
from .sending import deliver_due
from .state import State

# Documented: 52.4 MiB.
_MOST_BYTES = int(52.4 * 1024 * 1024)
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
    keys: Keys,
    description: Description,
    *,
    faults: Faults | None = None,
    log: list[ReceivedRequest] | None = None,
) -> Starlette:
    """The sandbox as an ASGI application.

    Args:
        state: What it knows.
        keys: Who may ask.
        description: What may be asked.
        faults: What is to go wrong without being asked for in a header.
        log: Where to note the requests; they are not noted when absent.
    """
    middleware = [Middleware(FaultMiddleware, faults=faults or Faults())]
    if log is not None:
        middleware.insert(0, Middleware(LogMiddleware, log=log))
    return Starlette(routes=[Mount("/", app=Gateway(state, keys, description))], middleware=middleware)


class Gateway:
    """Finds out what a request is about, whether it is allowed, and has it answered.

    Args:
        state: What the sandbox knows.
        keys: Who may ask.
        description: What may be asked.
    """

    def __init__(self, state: State, keys: Keys, description: Description) -> None:
        self._state = state
        self._keys = keys
        self._description = description
        description.add(_ATTACHMENT)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            reply = await self._answer(Request(scope, receive))
        except Refusal as refusal:
            reply = refusal.reply
        except ClientDisconnect:
            return
        date = rfc2822(self._state.clock.now(), "GMT")
        headers = {"Date": date, "Content-Type": reply.media_type, **reply.headers}
        await Response(reply.content, reply.status, headers)(scope, receive, send)

    async def _answer(self, request: Request) -> Reply:
        raw_path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
        # Split first: an escaped slash belongs to its segment.
        segments = [unquote(segment) for segment in raw_path.decode("latin-1").split("/")[1:]]
        found = self._description.find(request.method, segments) if all(segments) else []
        if isinstance(found, list):
            return not_allowed_page(found) if found else not_found_page()
        operation, path = found
        if not self._keys.allow(request.headers.get("authorization", ""), operation.key_kind, path.get("domain")):
            return forbidden()
        content = await request.body()
        if len(content) > _MOST_BYTES:
            raise Refusal(413, "request size exceeds 52.4MiB limit")
        with self._state.lock:
            deliver_due(self._state)
            if "domain" in path and self._state.domain(path["domain"]) is None:
                raise Refusal(404, unknown_domain(operation.operation_id, path["domain"]))
            query = request.scope["query_string"].decode("latin-1")
            # A link of our own, past the end of a list that is only described, has nothing to be checked.
            is_end = query == f"{END}=1"
            content_type = request.headers.get("content-type", "")
            inputs = (
                Inputs(operation.operation_id, Form(), Form())
                if is_end
                else operation.read(query, content_type, content)
            )
            call = Call(
                operation_id=inputs.operation_id,
                path=path,
                query=inputs.query,
                form=inputs.form,
                document=inputs.document,
                url_path="/" + "/".join(segments),
                base_url=f"{request.url.scheme}://{request.url.netloc}",
                accept=request.headers.get("accept", ""),
                state=self._state,
            )
            function = HANDLERS.get(call.operation_id)
            if function is None:
                return described(call, operation.example, self._description.servers, is_end=is_end)
            reply = function(call)
        return await reply if inspect.isawaitable(reply) else reply
