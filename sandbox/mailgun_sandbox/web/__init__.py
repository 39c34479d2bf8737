"""The web page: what was sent, and forms to make things happen. It has no scripts; `layout` and `preview` say why."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from ..control import TRIGGERS, Control, ControlError, Trigger
from ..forms import Upload
from .guard import is_foreign
from .inbound_page import inbound_page
from .layout import BASE, page
from .markup import element
from .message_list import message_list
from .message_page import message_page
from .preview import HEADERS, preview
from .suppressions_page import suppressions_page

_STYLE = Path(__file__).with_name("style.css")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_SAFE = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox; default-src 'none'"}

Handler = Callable[[Request, FormData], Response]


def web_app(control: Control) -> Starlette:
    """The pages as an ASGI application: `/`, and what is below `/_sandbox/web/`.

    Args:
        control: What they show and change.
    """
    web = _Web(control)
    routes = [
        web.route("/messages/{key}", web.message),
        web.route("/messages/{key}/html", web.html),
        web.route("/messages/{key}/message.eml", web.raw),
        web.route("/messages/{key}/files/{place:int}", web.file),
        web.route("/messages/{key}/trigger", web.trigger, "POST"),
        web.route("/suppressions", web.suppressions),
        web.route("/inbound", web.inbound),
        web.route("/inbound", web.receive, "POST"),
        web.route("/style.css", web.style),
    ]
    return Starlette(routes=[web.route("/", web.messages), Mount(BASE, routes=routes)])


class _Web:
    """Reads requests and makes pages.

    Args:
        control: What they show and change.
    """

    def __init__(self, control: Control) -> None:
        self._control = control

    def route(self, path: str, handler: Handler, method: str = "GET") -> BaseRoute:
        """A path and what answers it."""

        async def answer(request: Request) -> Response:
            if method == "POST" and is_foreign(request.headers):
                return self._problem("The form was sent by a page of another site.", 403)
            # Parts are files at most: the texts of a form may be as long as a message.
            async with request.form(max_part_size=25 * 1024 * 1024) as form:
                try:
                    return await run_in_threadpool(handler, request, form)
                except ControlError as error:
                    return self._problem(str(error), 404 if method == "GET" else 400)

        return Route(path, answer, methods=[method])

    def _problem(self, text: str, status: int) -> HTMLResponse:
        sentence = element("p", text, role="alert", class_="problem")
        return page("Problem", self._control.region, "", element("h1", "This does not work"), sentence, status=status)

    def messages(self, request: Request, form: FormData) -> Response:
        query = request.query_params
        return message_list(self._control, query.get("q", ""), query.get("domain", ""), query.get("before", ""))

    def message(self, request: Request, form: FormData) -> Response:
        return message_page(self._control, request.path_params["key"], request.query_params.get("view", ""))

    def html(self, request: Request, form: FormData) -> Response:
        return HTMLResponse(preview(self._control.message(request.path_params["key"])), headers=HEADERS)

    def raw(self, request: Request, form: FormData) -> Response:
        message = self._control.message(request.path_params["key"])
        return _download(self._control.mime(message.key), "message/rfc822", f"{message.key}.eml")

    def file(self, request: Request, form: FormData) -> Response:
        message = self._control.message(request.path_params["key"])
        place: int = request.path_params["place"]
        if place >= len(message.attachments):
            raise ControlError(f"the message has no file {place}")
        upload = message.attachments[place]
        return _download(upload.content, upload.media_type, upload.filename)

    def trigger(self, request: Request, form: FormData) -> Response:
        key = request.path_params["key"]
        what: Trigger | None = next((each for each in TRIGGERS if each == form.get("what")), None)
        if what is None:
            raise ControlError(f"what is missing, or none of {', '.join(TRIGGERS)}")
        self._control.trigger(what, key, _text(form, "recipient") or None, url=_text(form, "url"))
        return RedirectResponse(f"{BASE}/messages/{quote(key, safe='')}#events", 303)

    def suppressions(self, request: Request, form: FormData) -> Response:
        query = request.query_params
        return suppressions_page(self._control, query.get("domain", ""), query.get("kind", ""), query.get("after", ""))

    def inbound(self, request: Request, form: FormData) -> Response:
        return inbound_page(self._control)

    def receive(self, request: Request, form: FormData) -> Response:
        values = {name: _text(form, name) for name in ("recipient", "sender", "subject", "text", "html")}
        files = [each for each in form.getlist("attachments") if isinstance(each, UploadFile) and each.filename]
        uploads = [
            Upload(each.filename or "", each.content_type or "application/octet-stream", each.file.read())
            for each in files
        ]
        try:
            arrival = self._control.receive(
                values["recipient"],
                values["sender"],
                values["subject"],
                values["text"],
                html=values["html"],
                attachments=uploads,
            )
        except ControlError as error:
            return inbound_page(self._control, str(error), values)
        return RedirectResponse(f"{BASE}/messages/{arrival.key}", 303)

    def style(self, request: Request, form: FormData) -> Response:
        return Response(_STYLE.read_bytes(), media_type="text/css", headers={"Cache-Control": "no-cache"})


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    # Browsers end lines with CR LF.
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def _download(content: bytes, media_type: str, filename: str) -> Response:
    if not _MEDIA_TYPE.fullmatch(media_type):
        media_type = "application/octet-stream"
    disposition = f"attachment; filename*=UTF-8''{quote(filename or 'file', safe='')}"
    # As bytes: Starlette would add a charset to texts that may have another one.
    response = Response(content, headers={**_SAFE, "Content-Disposition": disposition})
    response.headers["Content-Type"] = media_type
    return response
