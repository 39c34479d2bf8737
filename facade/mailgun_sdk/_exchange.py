"""One call, from arguments to answer. All decisions are here; the clients only wait and send.

`exchange` is a generator: it yields what to do next (wait, then send a request) and is handed what came of it.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any, TypeAlias, TypeVar
from urllib.parse import urlencode

import httpx

from mailgun_api.types import Call, Operation

from . import _retry
from ._answers import BrokenAnswer, unreadable
from ._bodies.encoding import Payload, encode
from ._failures import let_go, without_key
from ._quiet import QuietFilter, quiet_url
from ._redaction import RedactingFilter
from ._regions import trusted_link
from ._settings import Settings
from ._transport.bounds import Bounds
from ._version import __version__
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    DecodeError,
    UntrustedLinkError,
    error_class,
)

T = TypeVar("T")

logger = logging.getLogger("mailgun_sdk")
logger.addFilter(RedactingFilter())
logging.getLogger("httpx").addFilter(QuietFilter())

# What Mailgun says with status 200 at addresses that are no operation (reported by users of other clients).
_GREETING = b"Mailgun Magnificent API"
_ON_BEHALF_OF = "X-Mailgun-On-Behalf-Of"
_USER_AGENT = f"mailgun-sdk/{__version__} httpx/{httpx.__version__} python/{'.'.join(map(str, sys.version_info[:3]))}"


class Attempt:
    """What to do next: wait, read what can be read once, then send and read the answer within the bounds."""

    def __init__(self, request: httpx.Request, bounds: Bounds, delay: float, unread: Payload | None) -> None:
        self.request = request
        self.bounds = bounds
        self.delay = delay
        self.unread = unread


Outcome: TypeAlias = httpx.Response | BrokenAnswer | httpx.HTTPError
Exchange: TypeAlias = Generator[Attempt, Outcome, httpx.Response]


def exchange(call: Call[Any], settings: Settings, defaults: httpx.Headers) -> Exchange:
    """Make a call, again where that is safe and promises something.

    Args:
        call: The call.
        settings: The client's settings.
        defaults: Headers of the HTTP client.

    Returns:
        The answer, read, with a status of success.

    Raises:
        ArgumentError: A file cannot be read, or there is no key for the call.
        UntrustedLinkError: The call's URL leads to a host that must not see the key.
        APIStatusError: Mailgun refused.
        APIConnectionError: No answer came.
        DecodeError: An answer of success broke off, or came from no operation at all.
    """
    operation = call.operation
    payload = None if call.body is None else encode(call.body)
    unread = payload if payload is not None and payload.once else None
    attempt, delay = 0, 0.0
    bounds = Bounds(settings.total_timeout, settings.max_response_bytes)
    while True:
        request = _request(call, settings, payload, defaults, bounds)
        if settings.limiter is not None:
            delay = max(delay, settings.limiter.reserve(operation.tag))
        logger.debug("%s: %s %s", operation.id, request.method, request.url)
        outcome = yield Attempt(request, bounds, delay, unread)
        last = attempt >= settings.max_retries
        # An answer that breaks off still refuses as it says; as a success it is like no answer, but what came is kept.
        if isinstance(outcome, httpx.Response) or (isinstance(outcome, BrokenAnswer) and outcome.status_code >= 400):
            what: int | str = outcome.status_code
            if settings.limiter is not None:
                settings.limiter.learn(operation.tag, outcome.headers, datetime.now(UTC))
            if isinstance(outcome, httpx.Response) and _is_success(outcome, operation):
                logger.debug("%s: %d", operation.id, what)
                if operation.id == "request":  # the answer itself goes to the caller, who may pickle it
                    outcome.request = without_key(request)
                return outcome
            now = datetime.now(UTC)
            wait_until = _retry.retry_at(outcome.status_code, outcome.headers, outcome.content, now)
            next_delay = _retry.delay_after_status(
                outcome.status_code, wait_until, idempotent=operation.idempotent, attempt=attempt, now=now
            )
            if last or next_delay is None or _is_too_late(bounds, next_delay, settings):
                raise _refusal(call, request, outcome, wait_until)
            if unread is not None and unread.spent:
                raise unread.told_spent(_refusal(call, request, outcome, wait_until))
        else:
            error = outcome.error if isinstance(outcome, BrokenAnswer) else outcome
            let_go(error)
            what = type(error).__name__
            next_delay = _retry.delay_after_failure(error, idempotent=operation.idempotent, attempt=attempt)
            if last or next_delay is None or _is_too_late(bounds, next_delay, settings):
                raise _lost(call, request, outcome, error, bounds) from error
            if unread is not None and unread.spent:
                raise unread.told_spent(_lost(call, request, outcome, error, bounds)) from error
        # Without the URL: addresses of recipients stand in some of them.
        logger.info(
            "%s: %s; attempt %d of %d in %.1f s", operation.id, what, attempt + 2, settings.max_retries + 1, next_delay
        )
        attempt, delay = attempt + 1, next_delay


def _is_too_late(bounds: Bounds, delay: float, settings: Settings) -> bool:
    return delay > min(settings.max_retry_seconds - bounds.elapsed, bounds.left)


def _is_success(response: httpx.Response, operation: Operation[Any]) -> bool:
    if response.is_success and response.content.strip() == _GREETING:
        raise unreadable(operation, response, "no operation answered: the base URL or the path is wrong")
    return response.is_success or (response.has_redirect_location and operation.result[0] == "location")


def decode(call: Call[T], response: httpx.Response) -> T:
    """The typed answer.

    Raises:
        DecodeError: The answer is not what the operation promises.
    """
    return call.operation.decode(response.status_code, response.headers, response.content)


def _request(
    call: Call[Any], settings: Settings, payload: Payload | None, defaults: httpx.Headers, bounds: Bounds
) -> httpx.Request:
    target = settings.target(call)
    is_path = call.url.startswith("/")
    url = target.base_url + call.url if is_path else trusted_link(call.url, target.base_url)
    if is_path and call.query:
        url += ("&" if "?" in call.url else "?") + urlencode(call.query)
    try:
        parsed = quiet_url(url)
    except (httpx.InvalidURL, UnicodeError) as error:
        if is_path:
            raise ArgumentError("path", f"makes no URL: {error}") from error
        raise UntrustedLinkError(call.url) from error
    headers = defaults.copy()
    # httpx adds neither this nor the length to a request that comes with its own stream.
    headers["Host"] = parsed.netloc.decode("ascii")
    headers["User-Agent"] = _USER_AGENT
    headers["Accept-Encoding"] = "gzip"  # what can be unpacked within bounds
    if settings.subaccount is not None:
        headers[_ON_BEHALF_OF] = settings.subaccount
    # A call may name its subaccount itself: the one to delete, say, is never taken from the client.
    if call.headers:
        headers.update(call.headers)
    headers["Authorization"] = target.api_key.header
    if payload is not None:
        headers["Content-Type"] = payload.content_type
        headers["Content-Length"] = str(payload.length)
    elif call.operation.method in ("POST", "PUT", "PATCH"):
        headers["Content-Length"] = "0"
    request = httpx.Request(
        call.operation.method,
        parsed,
        headers=headers,
        stream=None if payload is None else payload.stream(),
        extensions={"timeout": settings.timeout.as_dict(), "bounds": bounds},
    )
    request.url = parsed  # it made a plain one of it
    return request


def _refusal(
    call: Call[Any], request: httpx.Request, response: httpx.Response | BrokenAnswer, wait_until: datetime | None
) -> APIStatusError:
    return error_class(response.status_code)(
        response.status_code,
        operation=call.operation.id,
        method=request.method,
        url=str(request.url),
        headers=response.headers,
        content=response.content,
        retry_at=wait_until,
    )


def _lost(
    call: Call[Any],
    request: httpx.Request,
    outcome: BrokenAnswer | httpx.HTTPError,
    error: httpx.HTTPError,
    bounds: Bounds,
) -> APIConnectionError | DecodeError:
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, httpx.TimeoutException) and bounds.left <= 0:
        reason = f"the call took longer than total_timeout allows ({bounds.seconds:g} seconds); {reason}"
    if isinstance(outcome, BrokenAnswer):
        return unreadable(call.operation, outcome, f"the answer broke off: {reason}")
    cls = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    return cls(
        reason,
        operation=call.operation.id,
        method=request.method,
        url=str(request.url),
        executed=None if _retry.was_sent(error) else False,
    )
