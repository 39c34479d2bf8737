"""Send mail from FastAPI: one client for the whole application, handed to whoever asks for it.

Needs `MAILGUN_API_KEY` and `MAILGUN_DOMAIN`; `MAILGUN_REGION=eu` for a domain in the EU. Run it with
`uvicorn examples.fastapi_sending.app:app`. Tests put a client of their own into `app.dependency_overrides[mailgun]`.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import JSONResponse

from mailgun_sdk import AsyncMailgun, errors

# A request waits no longer than this for a message whose answer was lost; whoever asks again is answered right.
PATIENCE = 10.0  # seconds


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, AsyncMailgun]]:
    """Without a key, the application does not start."""
    async with AsyncMailgun() as client:
        yield {"mailgun": client}


def mailgun(request: Request) -> AsyncMailgun:
    """The client of the application."""
    client: AsyncMailgun = request.state.mailgun
    return client


Client = Annotated[AsyncMailgun, Depends(mailgun)]

app = FastAPI(lifespan=lifespan)


@app.exception_handler(errors.MailgunError)
async def explain(request: Request, error: errors.MailgunError) -> Response:
    """503 where asking again is right, 422 where Mailgun would not have it; anything else is a mistake of ours."""
    if isinstance(error, errors.BadRequestError):
        return JSONResponse({"detail": error.message}, 422)
    later = (errors.AmbiguousSendError, errors.APIConnectionError, errors.RateLimitError, errors.ServerError)
    if not isinstance(error, later):
        raise error
    headers = {}
    if isinstance(error, errors.APIStatusError) and error.retry_at is not None:
        headers["Retry-After"] = str(max(1, round((error.retry_at - datetime.now(UTC)).total_seconds())))
    return JSONResponse({"detail": "The mail is not sent yet. Try again."}, 503, headers)


@app.post("/orders/{number}/confirmation", status_code=202)
async def confirm(number: int, to: str, mg: Client) -> dict[str, str]:
    """Confirm an order. A second request for the same order finds the mail that was sent, and sends none."""
    domain = os.environ["MAILGUN_DOMAIN"]
    sent = await mg.messages.send_or_find(
        domain,
        key=f"order-{number}",
        patience=PATIENCE,
        from_=f"Shop <orders@{domain}>",
        to=to,
        subject=f"Order {number}",
        text="It is on its way.",
    )
    return {"id": sent.id}
