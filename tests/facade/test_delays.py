"""How long a limited call waits: what Mailgun says in any of its four places, up to a limit."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from mailgun_sdk.errors import ArgumentError, RateLimitError, ServerError
from tests.facade.harness import QUEUED, Always, Answer, Connect, Script, answer

pytestmark = pytest.mark.anyio

JITTER = 0.5  # seconds on top, so that many clients do not come back at once
SLACK = 1.5  # a date has no fractions of a second, and a test takes a moment


def later(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


def http_date(seconds: float) -> str:
    return format_datetime(later(seconds), usegmt=True)


def milliseconds(seconds: float) -> str:
    return str(int(later(seconds).timestamp() * 1000))


def limited(seconds: float, place: str) -> Answer:
    """An answer that tells in one of the places how long to wait."""
    text = "Domain example.com is not allowed to send: recipient limit exceeded, try again after {}"
    at = later(seconds).strftime("%a, %d %b %Y %H:%M:%S UTC")
    return {
        "Retry-After in seconds": Answer(429, b"", {"Retry-After": f"{seconds}"}),
        "Retry-After as a date": Answer(429, b"", {"Retry-After": http_date(seconds)}),
        "retry-seconds": answer({"retry-seconds": seconds}, 429),
        "seconds in the message": answer({"message": text.format(f"{seconds} seconds")}, 429),
        "date in the message": answer({"message": text.format(at)}, 429),
        "date at the end of a sentence": answer({"message": text.format(f"{at}.")}, 429),
        "seconds in plain text": Answer(420, text.format(f"{seconds} seconds").encode()),
        "date in plain text": Answer(420, text.format(at).encode()),
        "other shape": answer({"Description": text.format(f"{seconds} seconds")}, 429),
        "X-RateLimit-Reset": Answer(
            429, b"", {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": milliseconds(seconds)}
        ),
        "X-Recipient-Reset": Answer(429, b"", recipient_limit("0", seconds)),
        "X-Request-Reset": Answer(429, b"", {"X-Request-Reset": milliseconds(seconds)}),
    }[place]


def recipient_limit(remaining: str, seconds: float) -> dict[str, str]:
    return {"X-Recipient-Remaining": remaining, "X-Recipient-Reset": milliseconds(seconds)}


PLACES = [
    "Retry-After in seconds",
    "Retry-After as a date",
    "retry-seconds",
    "seconds in the message",
    "date in the message",
    "date at the end of a sentence",
    "seconds in plain text",
    "date in plain text",
    "other shape",
    "X-RateLimit-Reset",
    "X-Recipient-Reset",
    "X-Request-Reset",
]


async def send(connect: Connect, *steps: Any, **options: Any) -> Any:
    return await connect(Script(*steps), **options).messages.send("example.com", to="you@example.org", text="Hi")


async def waited(connect: Connect, naps: list[float], step: Answer) -> float:
    """Seconds between a refusal and the next attempt."""
    await send(connect, step, answer(QUEUED))
    (nap,) = naps
    return nap


@pytest.mark.parametrize("place", PLACES)
async def test_a_short_limit_is_waited_for(connect: Connect, naps: list[float], place: str) -> None:
    nap = await waited(connect, naps, limited(20, place))
    assert 20 - SLACK <= nap <= 20 + JITTER


@pytest.mark.parametrize("place", PLACES)
async def test_a_long_limit_is_an_error_at_once(connect: Connect, naps: list[float], place: str) -> None:
    with pytest.raises(RateLimitError) as caught:
        await send(connect, limited(120, place), max_retries=5)
    assert naps == []
    retry_at = caught.value.retry_at
    assert retry_at is not None
    assert retry_at.tzinfo is not None
    assert abs(retry_at - later(120)) <= timedelta(seconds=SLACK)
    assert f"try again at {retry_at.isoformat(' ', 'seconds')}" in str(caught.value)


async def test_the_last_refusal_says_when(connect: Connect) -> None:
    step = limited(20, "retry-seconds")
    with pytest.raises(RateLimitError) as caught:
        await send(connect, step, step, max_retries=1)
    assert caught.value.retry_at is not None


@pytest.mark.parametrize(("seconds", "waits"), [("59", True), ("60", True), ("61", False), ("3600", False)])
async def test_the_longest_wait_is_a_minute(connect: Connect, naps: list[float], seconds: str, waits: bool) -> None:
    step = Answer(429, b"", {"Retry-After": seconds})
    if waits:
        assert await waited(connect, naps, step) >= float(seconds) - SLACK
    else:
        with pytest.raises(RateLimitError):
            await send(connect, step)
        assert naps == []


@pytest.mark.parametrize("value", ["0", " 0 ", "0.5", "-5", "yesterday", "", "1e9", "1" * 400, "nan"])
@pytest.mark.parametrize("place", ["header", "body", "message"])
async def test_odd_delays_do_no_harm(connect: Connect, naps: list[float], value: str, place: str) -> None:
    step = {
        "header": Answer(429, b"", {"Retry-After": value}),
        "body": answer({"retry-seconds": value}, 429),
        "message": answer({"message": f"limit exceeded, try again after {value} seconds"}, 429),
    }[place]
    with suppress(RateLimitError):
        await send(connect, step, answer(QUEUED))
        assert len(naps) == 1
    assert all(0 <= nap <= 1 for nap in naps)


@pytest.mark.parametrize("value", [-5, True, None, 1e300, [5], {"a": 1}], ids=repr)
async def test_odd_seconds_in_a_body_do_no_harm(connect: Connect, naps: list[float], value: Any) -> None:
    assert await waited(connect, naps, answer({"retry-seconds": value}, 429)) <= 1.5


async def test_a_date_in_the_past_is_now(connect: Connect, naps: list[float]) -> None:
    assert await waited(connect, naps, limited(-300, "Retry-After as a date")) <= JITTER


async def test_a_date_with_a_zone_of_many_meanings_is_not_believed(connect: Connect, naps: list[float]) -> None:
    step = answer({"message": "limit exceeded, try again after Tue, 20 Oct 2099 10:00:00 CST"}, 429)
    assert await waited(connect, naps, step) <= JITTER


@pytest.mark.parametrize("seconds", [0, 0.5])
async def test_less_than_a_second_is_a_time(connect: Connect, seconds: float) -> None:
    with pytest.raises(RateLimitError) as caught:
        await send(connect, answer({"retry-seconds": seconds}, 429), max_retries=0)
    assert caught.value.retry_at is not None


@pytest.mark.parametrize("place", ["seconds in the message", "retry-seconds", "X-RateLimit-Reset"])
async def test_a_service_that_is_down_says_when_in_its_header_only(connect: Connect, place: str) -> None:
    step = limited(20, place)
    with pytest.raises(ServerError) as caught:
        await send(connect, Answer(503, step.content, step.headers), max_retries=0)
    assert caught.value.retry_at is None


async def test_the_header_wins_over_the_body(connect: Connect, naps: list[float]) -> None:
    nap = await waited(connect, naps, answer({"retry-seconds": 50}, 429, {"Retry-After": "10"}))
    assert 10 - SLACK <= nap <= 10 + JITTER


async def test_the_latest_reset_of_the_limits_used_up(connect: Connect, naps: list[float]) -> None:
    headers = {
        "X-RateLimit-Remaining": "5",
        "X-RateLimit-Reset": milliseconds(50),
        **recipient_limit("0", 10),
        "X-Request-Remaining": "0",
        "X-Request-Reset": milliseconds(20),
    }
    nap = await waited(connect, naps, Answer(429, b"", headers))
    assert 20 - SLACK <= nap <= 20 + JITTER


async def test_resets_are_milliseconds(connect: Connect, naps: list[float]) -> None:
    """Ten digits would be seconds, which no recording has; guessing wrong would wait for 1970 or for 50 000 years."""
    step = Answer(429, b"", {"X-RateLimit-Reset": str(int(later(30).timestamp()))})
    assert await waited(connect, naps, step) <= JITTER


async def test_delays_mean_nothing_on_other_refusals(connect: Connect, naps: list[float]) -> None:
    service = Script(Answer(403, b"try again after 10 seconds", {"Retry-After": "10"}))
    with pytest.raises(Exception, match="403"):
        await connect(service).domains.list()
    assert naps == []


@pytest.mark.parametrize("place", ["Retry-After in seconds", "Retry-After as a date"])
async def test_an_overloaded_server_is_given_the_time_it_asks_for(
    connect: Connect, naps: list[float], place: str
) -> None:
    overloaded = Answer(503, b"", limited(20, place).headers)
    await connect(Script(overloaded, answer({"items": []}))).domains.list()
    (nap,) = naps
    assert 20 - SLACK <= nap <= 20 + JITTER


async def test_an_overloaded_server_that_asks_for_too_much(connect: Connect, naps: list[float]) -> None:
    service = Always(Answer(503, b"", {"Retry-After": "3600"}))
    with pytest.raises(ServerError) as caught:
        await connect(service).domains.list()
    assert caught.value.retry_at is not None
    assert len(service.requests) == 1
    assert naps == []


async def test_no_attempt_begins_after_the_time_for_retries(connect: Connect, naps: list[float]) -> None:
    service = Always(answer({}, 429, {"Retry-After": "20"}))
    with pytest.raises(RateLimitError) as caught:
        await connect(service, max_retry_seconds=10).messages.send("example.com", to="a@example.org", text="Hi")
    assert len(service.requests) == 1
    assert caught.value.retry_at is not None
    with pytest.raises(RateLimitError):
        await connect(service).with_options(max_retry_seconds=0).bounces.list("example.com")
    assert len(service.requests) == 2
    assert naps == []


@pytest.mark.parametrize("value", [-1, True, "5", float("nan"), 1e9])
def test_a_time_for_retries_that_is_none(connect: Connect, value: Any) -> None:
    with pytest.raises(ArgumentError, match="max_retry_seconds"):
        connect(max_retry_seconds=value)
