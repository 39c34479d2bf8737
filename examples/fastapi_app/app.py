"""Receive Mailgun's events and incoming mail with FastAPI.

Needs `MAILGUN_SIGNING_KEY`, the HTTP webhook signing key of the control panel; while one replaces another, both,
separated by a blank. Run it with `uvicorn --factory examples.fastapi_app.app:main`, and point webhooks at `/events`
and routes at `/mail`.
"""

import logging
import os
from collections.abc import Sequence

from fastapi import FastAPI, Request, Response

from mailgun_sdk import inbound, webhooks

# A message may have 25 MB, and its texts come as fields; Starlette's own limit is 1 MiB for each.
MAX_FIELD = 50 * 1024 * 1024

log = logging.getLogger(__name__)


def create_app(
    signing_keys: Sequence[str],
    store: webhooks.TokenStore,
    suppressed: list[str],
    mails: list[inbound.InboundMessage],
) -> FastAPI:
    """An application that deals with each post once."""
    app = FastAPI()

    @app.exception_handler(webhooks.WebhookError)
    async def refuse(request: Request, error: webhooks.WebhookError) -> Response:
        log.warning("%s refused: %s", request.url.path, error)
        return Response(status_code=error.status_code)

    @app.post("/events")
    async def events(request: Request) -> Response:
        webhook = webhooks.parse(await request.body(), signing_key=signing_keys, headers=request.headers)
        # An error in this block answers 500, and Mailgun's next try is dealt with.
        async with webhook.once(store) as event:
            match event:
                case webhooks.PermanentFailure(recipient=str(address)) | webhooks.Complained(recipient=str(address)):
                    suppressed.append(address)
                case _:
                    log.info("nothing to do for %s", event.kind)
        return Response()

    @app.post("/mail")
    async def mail(request: Request) -> Response:
        async with request.form(max_part_size=MAX_FIELD) as form:
            message = inbound.parse(form, signing_key=signing_keys)
        async with message.once(store):
            mails.append(message)
        return Response()

    return app


def main() -> FastAPI:
    """The application as the environment describes it."""
    return create_app(os.environ["MAILGUN_SIGNING_KEY"].split(), webhooks.MemoryTokenStore(), [], [])
