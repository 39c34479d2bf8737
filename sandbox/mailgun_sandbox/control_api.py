"""The room `control` over HTTP, under `/_sandbox/`, for other languages, shells and a web page.

It needs no key. Bodies are JSON, so that no page of another origin can send one from a browser.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from email.utils import parseaddr
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp

from .control import Control, ControlError
from .events import Client
from .faults import FaultError
from .forms import Upload
from .posts import Post
from .stored_message import StoredMessage

_MIME = ("message/rfc822", "message/rfc2822")
_MOST = 1000


def control_app(control: Control) -> ASGIApp:
    """The control API as an ASGI application."""
    api = _Api(control)
    routes = [
        _route("/domains", "GET", api.domains),
        _route("/messages", "GET", api.messages),
        _route("/messages/{key}", "GET", api.message),
        _route("/messages/{key}/events", "GET", api.events),
        _route("/messages/{key}/{what}", "POST", api.trigger),
        _route("/suppressions/{kind}", "GET", api.suppressions),
        _route("/inbound", "POST", api.inbound),
        _route("/posts", "GET", api.posts),
        _route("/settle", "POST", api.settle),
        _route("/clock", "POST", api.advance),
        _route("/faults", "POST", api.add_fault),
        _route("/faults", "DELETE", api.clear_faults),
        _route("/reset", "POST", api.reset),
    ]
    return Starlette(routes=[Mount("/_sandbox", routes=routes)])


Handler = Callable[[Request, bytes], Any]


def _route(path: str, method: str, handler: Handler) -> BaseRoute:
    async def answer(request: Request) -> Response:
        body = await request.body()
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        try:
            if method == "POST" and kind != "application/json" and not (kind in _MIME and path == "/inbound"):
                raise ControlError(f"Content-Type needs to be application/json, is {kind!r}")
            # Some wait for the lock, or for posts: others must be answered meanwhile.
            document = await run_in_threadpool(handler, request, body)
        except (ControlError, FaultError) as error:
            return _json({"message": str(error)}, 400)
        return _json(document)

    return Route(path, answer, methods=[method])


def _json(document: Any, status: int = 200) -> Response:
    return Response(json.dumps(document, default=_plain), status, media_type="application/json")


def _plain(value: object) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    raise TypeError(f"{type(value).__name__} is no JSON")


def _shown(message: StoredMessage) -> dict[str, Any]:
    files = [
        {"filename": each.filename, "media_type": each.media_type, "size": len(each.content)}
        for each in message.attachments
    ]
    return {**asdict(message), "attachments": files}


def _post(post: Post) -> dict[str, Any]:
    return {
        **{name: value for name, value in asdict(post).items() if name not in ("content", "origin")},
        "is_delivered": post.is_delivered,
        "content": post.content.decode("utf-8", "replace"),
    }


class _Api:
    """Reads requests and calls the room.

    Args:
        control: The room.
    """

    def __init__(self, control: Control) -> None:
        self._control = control

    def domains(self, request: Request, body: bytes) -> Any:
        return {"region": self._control.region, "domains": self._control.domains()}

    def messages(self, request: Request, body: bytes) -> Any:
        query = request.query_params
        found = self._control.messages(
            query.get("domain"), limit=_limit(request), before=query.get("before"), search=query.get("search", "")
        )
        return {"items": [_shown(message) for message in found]}

    def message(self, request: Request, body: bytes) -> Any:
        return _shown(self._control.message(request.path_params["key"]))

    def events(self, request: Request, body: bytes) -> Any:
        return {"items": self._control.events(request.path_params["key"])}

    def suppressions(self, request: Request, body: bytes) -> Any:
        query, kind = request.query_params, request.path_params["kind"]
        if not query.get("domain"):
            raise ControlError("domain is missing: name it in the query")
        found = self._control.suppressions(query["domain"], kind, limit=_limit(request), after=query.get("after", ""))
        return {"items": [asdict(each) for each in found]}

    def trigger(self, request: Request, body: bytes) -> Any:
        document = _object(body, {"recipient": str, "url": str, "client": dict})
        try:
            client = Client(**document["client"]) if "client" in document else None
        except TypeError as error:
            raise ControlError(f"client: {error}") from None
        return self._control.trigger(
            request.path_params["what"],
            request.path_params["key"],
            document.get("recipient"),
            url=document.get("url", ""),
            client=client,
        )

    def inbound(self, request: Request, body: bytes) -> Any:
        if request.headers["content-type"].partition(";")[0].strip().lower() in _MIME:
            query = request.query_params
            if not query.get("recipient"):
                raise ControlError("recipient is missing: name it in the query")
            return asdict(self._control.receive_mime(query["recipient"], query.get("sender", _sender(body)), body))
        known: dict[str, type] = {
            "recipient": str,
            "sender": str,
            "subject": str,
            "text": str,
            "html": str,
            "headers": list,
            "attachments": list,
        }
        document = _object(body, known, ("recipient", "sender"))
        try:
            headers = [(str(name), str(value)) for name, value in document.pop("headers", [])]
            uploads = [
                Upload(
                    each["filename"],
                    each.get("media_type", "application/octet-stream"),
                    base64.b64decode(each["content"], validate=True),
                )
                for each in document.pop("attachments", [])
            ]
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ControlError(
                "headers needs to be a list of pairs, attachments one of objects with filename, media_type and"
                f" content in base64: {type(error).__name__}: {error}"
            ) from None
        return asdict(self._control.receive(headers=headers, attachments=uploads, **document))

    def posts(self, request: Request, body: bytes) -> Any:
        return {"items": [_post(post) for post in self._control.posts(_limit(request))]}

    def settle(self, request: Request, body: bytes) -> Any:
        seconds = _object(body, {"seconds": (int, float)}).get("seconds", 5.0)
        return {"settled": self._control.settle(min(float(seconds), 60.0))}

    def advance(self, request: Request, body: bytes) -> Any:
        seconds = _object(body, {"seconds": (int, float)}, ("seconds",))["seconds"]
        if not 0 <= seconds <= 10**9:
            raise ControlError(f"seconds needs to be from 0 to 1000000000, is {seconds}")
        self._control.advance(timedelta(seconds=seconds))
        return {}

    def add_fault(self, request: Request, body: bytes) -> Any:
        document = _object(body, {"fault": str, "times": int}, ("fault",))
        times = document.get("times", 1)
        if not 1 <= times <= _MOST:
            raise ControlError(f"times needs to be from 1 to {_MOST}, is {times}")
        self._control.faults.add(document["fault"], times)
        return {}

    def clear_faults(self, request: Request, body: bytes) -> Any:
        self._control.faults.clear()
        return {}

    def reset(self, request: Request, body: bytes) -> Any:
        _object(body, {})
        self._control.reset()
        return {}


def _limit(request: Request) -> int:
    text = request.query_params.get("limit", "100")
    if not (text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= _MOST):
        raise ControlError(f"limit needs to be from 1 to {_MOST}, is {text}")
    return int(text)


def _sender(content: bytes) -> str:
    """The address in the From of a MIME text."""
    for line in content.splitlines():
        if line[:5].lower() == b"from:":
            return parseaddr(line[5:].decode("latin-1").strip())[1]
    return ""


def _object(
    body: bytes, known: Mapping[str, type | tuple[type, ...]], required: tuple[str, ...] = ()
) -> dict[str, Any]:
    try:
        document = json.loads(body or b"{}")
    except ValueError as error:
        raise ControlError(f"the body is no JSON: {error}") from None
    if not isinstance(document, dict):
        raise ControlError("the body needs to be an object")
    for name in required:
        if name not in document:
            raise ControlError(f"{name} is missing")
    for name, value in document.items():
        if name not in known:
            raise ControlError(f"{name} is unknown; there are {', '.join(known)}")
        if not isinstance(value, known[name]) or isinstance(value, bool):
            raise ControlError(f"{name} has the wrong type: {type(value).__name__}")
    return document
