"""One pace for a client: evenly spaced over threads and copies, and held up by what Mailgun says of its limits."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mailgun_sdk import Mailgun
from mailgun_sdk._limiter import Limiter
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import Always, Connect, answer

pytestmark = pytest.mark.anyio

PAGE = answer({"items": []})


def resets(seconds: float, remaining: str = "0") -> dict[str, str]:
    moment = datetime.now(UTC) + timedelta(seconds=seconds)
    return {"X-RateLimit-Remaining": remaining, "X-RateLimit-Reset": str(int(moment.timestamp() * 1000))}


async def test_there_is_no_limit_by_default(connect: Connect, naps: list[float]) -> None:
    client = connect(Always(answer({"items": []}, headers=resets(30))))
    for _ in range(5):
        await client.bounces.list("example.com")
    assert naps == []


async def test_calls_are_evenly_spaced(connect: Connect, naps: list[float]) -> None:
    service = Always(PAGE)
    client = connect(service, calls_per_second=2)
    copy = client.with_options(timeout=5)
    for number in range(6):
        await (client if number % 2 else copy).bounces.list("example.com")
    # Nothing sleeps for real here, so each call sees those before it still ahead.
    assert [round(nap, 1) for nap in naps] == [0.5, 1.0, 1.5, 2.0, 2.5]
    assert len(service.requests) == 6


async def test_a_limit_that_is_used_up_is_waited_for(connect: Connect, naps: list[float]) -> None:
    service = Always(answer({"items": []}, headers=resets(30)))
    client = connect(service, calls_per_second=1000)
    await client.bounces.list("example.com")
    await client.bounces.list("example.com")
    assert [round(nap) for nap in naps if nap > 1] == [30]
    await client.routes.list()
    assert sum(nap > 1 for nap in naps) == 1, "the limit of one resource does not hold up another"


@pytest.mark.parametrize(
    "headers", [{}, resets(30, "5"), resets(-30), {"X-RateLimit-Reset": resets(30)["X-RateLimit-Reset"]}]
)
async def test_a_limit_that_is_not_used_up_is_not(connect: Connect, naps: list[float], headers: dict[str, str]) -> None:
    client = connect(Always(answer({"items": []}, headers=headers)), calls_per_second=1e6)
    for _ in range(3):
        await client.bounces.list("example.com")
    assert sum(naps) < 0.1


async def test_a_reset_far_away_is_waited_for_a_minute_at_most(connect: Connect, naps: list[float]) -> None:
    client = connect(Always(answer({"items": []}, headers=resets(86_400))), calls_per_second=1000)
    await client.bounces.list("example.com")
    await client.bounces.list("example.com")
    assert [round(nap) for nap in naps if nap > 1] == [60]


def test_threads_share_the_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailgun_sdk._limiter.monotonic", lambda: 100.0)
    limiter = Limiter(1000)
    with ThreadPoolExecutor(16) as pool:
        found = sorted(pool.map(limiter.reserve, ["bounces"] * 400))
    assert found == pytest.approx([number / 1000 for number in range(400)])


@pytest.mark.parametrize("value", [0, -1, True, "2", float("nan"), float("inf")])
def test_a_pace_that_is_none(value: Any) -> None:
    with pytest.raises(ArgumentError, match="calls_per_second"):
        Mailgun("test-key", calls_per_second=value)
