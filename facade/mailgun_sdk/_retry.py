"""When a call is tried again, and how long to wait. The policy alone; the loop is in `_exchange`."""

from __future__ import annotations

import json
import random
import re
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import httpx

from mailgun_api.dates import parse_date
from mailgun_api.errors import DateError

from ._refusals import message_of
from ._transport.bounds import AnswerTooLarge
from ._transport.mistakes import is_mistaken

LONGEST_WAIT = 60.0  # seconds; a limit that lasts longer is the caller's to plan around
_BACKOFF_BASE = 0.5
_BACKOFF_CAP = 8.0

# The connection was never made, or never handed out by the pool: nothing can have reached Mailgun.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
# Mistakes on this side, and answers that are too large, do not go away by themselves.
_HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, AnswerTooLarge)

_LIMITED = frozenset({420, 429})
_TRY_AFTER = r"(?i)try again after (?:(?P<seconds>\d+(?:\.\d+)?) ?s(?:ec|econds?)?\b|(?P<date>.+))"
# Milliseconds since 1970, seen on real answers; the documentation agrees for the first only.
_LIMITS = ("x-ratelimit", "x-recipient", "x-request")


def was_sent(error: httpx.HTTPError) -> bool:
    """Whether Mailgun may have received the call that failed like this."""
    return not isinstance(error, _NOT_SENT) or is_mistaken(error)


def delay_after_failure(error: httpx.HTTPError, *, idempotent: bool, attempt: int) -> float | None:
    """Seconds to wait before the next attempt, or None for no more. `attempt` counts from 0."""
    if isinstance(error, _HOPELESS) or _certificate_refused(error):
        return None
    # Sending mail is not idempotent and Mailgun has no idempotency key: a repeat could send it twice.
    if was_sent(error) and not idempotent:
        return None
    return backoff(attempt)


def delay_after_status(
    status_code: int, wait_until: datetime | None, *, idempotent: bool, attempt: int, now: datetime
) -> float | None:
    """The same for an answer that refuses."""
    # Limited calls were refused before anything was done.
    if status_code in _LIMITED or (500 <= status_code < 600 and idempotent):
        return backoff(attempt) if wait_until is None else _until(wait_until, now)
    return None


def _until(wait_until: datetime, now: datetime) -> float | None:
    delay = (wait_until - now).total_seconds()
    return max(delay, 0.0) + random.uniform(0, _BACKOFF_BASE) if delay <= LONGEST_WAIT else None


def backoff(attempt: int) -> float:
    """Exponential with full jitter, so that many clients do not come back at once."""
    return random.uniform(0, min(_BACKOFF_CAP, _BACKOFF_BASE * 2.0 ** min(attempt, 16)))


def retry_at(status_code: int, headers: Mapping[str, str], content: bytes, now: datetime) -> datetime | None:
    """When a limited call may be tried again: header, body field, message text, or reset header."""
    if status_code not in _LIMITED and status_code != 503:
        return None
    return (
        _from_header(headers.get("retry-after"), now)
        or (_from_body(content, now) if status_code in _LIMITED else None)
        or (exhausted_until(headers) if status_code in _LIMITED else None)
    )


def _from_header(value: str | None, now: datetime) -> datetime | None:
    if not value:
        return None
    if re.fullmatch(r"\d{1,9}(\.\d+)?", value.strip()):
        return now + timedelta(seconds=float(value))
    try:
        return parse_date(value)
    except DateError:
        return None


def _from_body(content: bytes, now: datetime) -> datetime | None:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        body = None
    seconds = body.get("retry-seconds") if isinstance(body, dict) else None
    if isinstance(seconds, (int, float)) and 0 <= seconds < 1e9:
        return now + timedelta(seconds=seconds)
    found = re.search(_TRY_AFTER, message_of(content))
    if found is None:
        return None
    if found["seconds"]:
        return now + timedelta(seconds=min(float(found["seconds"]), 1e9))
    try:
        return parse_date(found["date"].strip().rstrip("."))
    except DateError:
        return None


def exhausted_until(headers: Mapping[str, str], *, unsaid: str = "0") -> datetime | None:
    """The latest reset among the limits that are used up; None where none is.

    Args:
        headers: Headers of an answer.
        unsaid: What to take for the number of calls that remain, where it is not told.
    """
    resets = []
    for limit in _LIMITS:
        reset = headers.get(f"{limit}-reset", "")
        if headers.get(f"{limit}-remaining", unsaid).strip() == "0" and re.fullmatch(r"\d{12,14}", reset):
            resets.append(datetime.fromtimestamp(int(reset) / 1000, UTC))
    return max(resets, default=None)


def _certificate_refused(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
