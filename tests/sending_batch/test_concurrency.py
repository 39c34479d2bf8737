"""Calls at once: no more than asked for, results in order, no call forgotten over an error or a cancellation."""

from __future__ import annotations

import json
from typing import Any

import anyio
import httpx
import pytest

from mailgun_sdk import AsyncMailgun
from mailgun_sdk._batch.results import BatchResult
from mailgun_sdk.errors import BatchError
from tests.facade.harness import fields
from tests.sending_batch.harness import MESSAGE, addresses, gather, people

pytestmark = pytest.mark.anyio

ALL = people(200)


@pytest.fixture(params=["asyncio", "trio"])
def flavor(request: pytest.FixtureRequest) -> str:
    """There is nothing at once about the synchronous client."""
    return str(request.param)


class Slow(httpx.AsyncBaseTransport):
    """Answers when it is told to; knows how many calls are under way.

    Args:
        fates: What becomes of the call that begins with a recipient: a status, or an error.
        early: The calls to answer first, by their first recipient.
    """

    def __init__(self, fates: dict[int, Any] | None = None, *, hold: bool = False) -> None:
        self.fates = fates or {}
        self.open = 0
        self.most = 0
        self.accepted: list[str] = []
        self.begun: list[int] = []
        self.hold = hold
        self.holding = anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        found = list(json.loads(dict(fields(request))["recipient-variables"]))
        start = int(found[0].partition("@")[0].removeprefix("person"))
        self.begun.append(start)
        self.open += 1
        self.most = max(self.most, self.open)
        try:
            # Later ones answer earlier.
            for _ in range(max(1, 50 - start // 5)):
                await anyio.lowlevel.checkpoint()
            fate: Any = self.fates.get(start, 200)
            if fate == "hold":
                self.accepted += found
                self.holding.set()
                await anyio.sleep_forever()
            if isinstance(fate, type):
                raise fate("as the script says", request=request)
            if fate == 200:
                self.accepted += found
            return httpx.Response(int(fate), json={"id": f"<{start}@example.com>"})
        finally:
            self.open -= 1


def start(slow: Slow, recipients: Any = ALL, **options: Any) -> Any:
    http = httpx.AsyncClient(transport=slow)
    mg = AsyncMailgun("test-key", max_retries=0, http_client=http)
    return mg.messages.send_batch("example.com", recipients, chunk_size=10, **options, **MESSAGE)


@pytest.mark.parametrize("concurrency", [1, 2, 4, 7])
async def test_never_more_than_asked_for_and_in_order(concurrency: int) -> None:
    slow = Slow()
    results = [result async for result in start(slow, concurrency=concurrency)]
    assert slow.most == concurrency
    assert [result.start for result in results] == list(range(0, 200, 10))
    assert [result.message.id for result in results] == [f"<{start}@example.com>" for start in range(0, 200, 10)]
    assert sorted(slow.accepted) == sorted(addresses(ALL))


async def test_some_at_once_unless_something_else_is_said() -> None:
    slow = Slow()
    assert len([result async for result in start(slow)]) == 20
    assert slow.most == 4


async def test_the_others_come_to_their_end_when_one_fails() -> None:
    """What was accepted beside the failure is known to the error and to its state, and is not sent again."""
    slow = Slow({10: httpx.ReadError, 30: 400})
    results: list[BatchResult] = []
    batch = start(slow, concurrency=5)
    with pytest.raises(BatchError) as caught:
        await gather(batch, results)
    error = caught.value
    assert [result.start for result in results] == [0]
    assert [failure.start for failure in error.failures] == [10, 30]
    assert [failure.may_have_been_accepted for failure in error.failures] == [True, False]
    assert [result.start for result in error.accepted] == [20, 40]
    assert len(slow.begun) == 5
    assert isinstance(error.cause, Exception)
    for in_doubt, missing in (("skip", addresses(ALL[10:20])), ("repeat", [])):
        again = Slow()
        starts = [one.start async for one in start(again, resume=error.state, in_doubt=in_doubt)]
        assert starts == [*([] if missing else [10]), 30, *range(50, 200, 10)]
        assert sorted([*slow.accepted, *again.accepted, *missing]) == sorted(addresses(ALL))


async def test_a_refused_recipient_between_accepted_ones_can_be_replaced() -> None:
    slow = Slow({10: 400})
    batch = start(slow, concurrency=3)
    with pytest.raises(BatchError) as caught:
        await gather(batch, [])
    given = [*ALL[:15], ("right@example.org", {}), *ALL[16:]]
    again = Slow()
    await gather(start(again, given, resume=caught.value.state), [])
    assert sorted([*slow.accepted, *again.accepted]) == sorted(addresses(given))


async def test_a_cancelled_batch_leaves_what_was_in_flight_in_doubt() -> None:
    """Whatever was accepted, whether or not an answer came, is not sent again."""
    slow = Slow({50: "hold"})
    batch = start(slow, concurrency=3)
    results: list[BatchResult] = []

    async with anyio.create_task_group() as group:
        group.start_soon(gather, batch, results)
        await slow.holding.wait()
        for _ in range(100):
            await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()
    assert slow.open == 0
    assert [result.start for result in results] == [0, 10, 20]
    with pytest.raises(BatchError, match="interrupted") as caught:
        await gather(batch, results)
    assert [result.start for result in results] == [0, 10, 20, 30, 40]
    assert [failure.start for failure in caught.value.failures] == [50]
    again = Slow()
    await gather(start(again, resume=batch.state, in_doubt="skip"), [])
    assert sorted([*slow.accepted, *again.accepted]) == sorted(addresses(ALL))


async def test_a_batch_cancelled_before_its_first_call() -> None:
    slow = Slow()
    batch = start(slow)
    with anyio.CancelScope() as scope:
        scope.cancel()
        async for _ in batch:
            raise AssertionError
    assert slow.accepted == []
    await gather(start(slow, resume=batch.state), [])
    assert sorted(slow.accepted) == sorted(addresses(ALL))


async def test_a_loop_that_is_left_leaves_nothing_behind() -> None:
    slow = Slow()
    batch = start(slow, concurrency=4)
    async for _ in batch:
        break
    for _ in range(100):
        await anyio.lowlevel.checkpoint()
    assert len(slow.begun) == 4
    again = Slow()
    await gather(start(again, resume=batch.state), [])
    assert sorted([*slow.accepted, *again.accepted]) == sorted(addresses(ALL))
