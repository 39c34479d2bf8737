"""A batch that ends suddenly and goes on from what was saved: everybody once, or known to be in doubt."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from mailgun_sdk import AsyncMailgun, Mailgun
from mailgun_sdk._batch.drivers import AsyncBatch, Batch
from mailgun_sdk._batch.results import BatchProgress
from mailgun_sdk.errors import ArgumentError, BatchError
from tests.sending_batch.harness import (
    MESSAGE,
    Sender,
    Service,
    accept,
    accept_and_lose,
    addresses,
    gather,
    lose,
    people,
)

pytestmark = pytest.mark.anyio

ALL = people(120)


class Killed(BaseException):
    """The process is gone: nothing of it is left but what it saved."""


class Mortal:
    """A service behind a process that may be killed at each step, before or after the service did its part."""

    def __init__(self, source: random.Random) -> None:
        self.service = Service()
        self.source = source
        self.saved: str | None = None
        self.alive = True

    def maybe_die(self) -> None:
        if not self.alive or self.source.random() < 0.06:
            self.alive = False
            raise Killed

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.maybe_die()
        fault = self.source.random()
        step = accept_and_lose if fault < 0.04 else lose if fault < 0.08 else accept
        response = step(self.service, request)
        self.maybe_die()
        return response

    async def ahandle(self, request: httpx.Request) -> httpx.Response:
        for _ in range(self.source.randrange(5)):
            await anyio.lowlevel.checkpoint()
        return self.handle(request)

    def save(self, progress: BatchProgress) -> None:
        self.maybe_die()
        self.saved = progress.state
        self.maybe_die()

    def start(self, is_async: bool, **options: Any) -> Batch | AsyncBatch:
        options |= {"chunk_size": 10, "progress": self.save, "resume": self.saved}
        if is_async:
            http = httpx.AsyncClient(transport=httpx.MockTransport(self.ahandle))
            mg = AsyncMailgun("test-key", max_retries=0, http_client=http)
            return mg.messages.send_batch("example.com", iter(ALL), concurrency=3, **options, **MESSAGE)
        client = Mailgun(
            "test-key", max_retries=0, http_client=httpx.Client(transport=httpx.MockTransport(self.handle))
        )
        return client.messages.send_batch("example.com", iter(ALL), **options, **MESSAGE)


@pytest.mark.parametrize("seed", range(12))
async def test_killed_at_any_moment(sender: Sender, seed: int) -> None:
    """With `skip` nobody gets it twice, and who did not get it was in doubt; with `repeat` nobody is left out."""
    for in_doubt in ("skip", "repeat"):
        mortal = Mortal(random.Random(f"{seed} {in_doubt}"))
        doubted: set[str] = set()
        deaths = 0
        for _ in range(200):
            try:
                if doubts := addresses(in_doubt_of(mortal.saved)):
                    doubted.update(doubts)
                    with pytest.raises(ArgumentError, match="'skip' or 'repeat'"):
                        mortal.start(sender.is_async)
                batch = mortal.start(sender.is_async, in_doubt=in_doubt)
                mortal.alive = True
                await gather(batch, [])
                break
            except BatchError as error:
                mortal.saved = error.state
            except BaseException as error:
                if not is_death(error):
                    raise
                deaths += 1
        else:
            pytest.fail("it never came to its end")
        assert deaths
        counts = Counter(mortal.service.everybody)
        if in_doubt == "skip":
            assert max(counts.values()) == 1
            assert set(addresses(ALL)) - set(counts) <= doubted
        else:
            assert set(counts) == set(addresses(ALL))
            assert {address for address, count in counts.items() if count > 1} <= doubted


def is_death(error: BaseException) -> bool:
    """Task groups put errors into groups."""
    if isinstance(error, BaseExceptionGroup):
        return all(is_death(one) for one in error.exceptions)
    return isinstance(error, Killed)


def in_doubt_of(state: str | None) -> list[Any]:
    """The recipients that a state calls in doubt."""
    found, place = [], 0
    for count, fate, _ in json.loads(state or '{"stretches": []}')["stretches"]:
        if fate == "in doubt":
            found += ALL[place : place + count]
        place += count
    return found


async def test_a_state_in_a_file(sender: Sender, tmp_path: Path) -> None:
    """As the documentation shows it: the state goes to a file before each part is sent and after its answer."""
    file = tmp_path / "newsletter.state"
    service = Service({2: lose})

    def save(progress: BatchProgress) -> None:
        file.write_text(progress.state)

    with pytest.raises(BatchError):
        await sender.send(service, ALL, chunk_size=20, concurrency=1, progress=save)
    await sender.send(service, ALL, resume=file.read_text(), in_doubt="repeat", progress=save)
    assert sorted(service.everybody) == sorted(addresses(ALL))
    assert await sender.send(service, ALL, resume=file.read_text()) == []
