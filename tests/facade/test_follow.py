"""`events.follow`: an endless feed that loses nothing and gives nothing twice, killed wherever it may be."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from mailgun_sdk import AsyncMailgun
from mailgun_sdk.errors import ArgumentError, DecodeError, ServerError
from tests.facade.harness import US, Always, Answer, Connect, answer

pytestmark = pytest.mark.anyio

START = datetime(2026, 10, 1, 12, tzinfo=UTC).timestamp()
PAGE = 4
PAUSE = 45  # seconds; the default of 15 would only make the story longer
WINDOW = timedelta(minutes=30)


class Enough(Exception):
    """The story is told; a feed would wait for ever."""


class Storage:
    """Events that become visible some time after they happened, in whatever order; time passes while a client waits."""

    def __init__(self, events: list[tuple[str, float, float]], until: float) -> None:
        self.events = sorted(events, key=lambda event: event[1])
        self.now = START
        self.until = until
        self.fails: Callable[[], bool] = lambda: False

    def wait(self, seconds: float) -> None:
        self.now += seconds
        if self.now > self.until:
            raise Enough

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.now += 0.05
        if self.fails():
            return httpx.Response(500)
        parameters = request.url.params
        begin, skip = float(parameters["begin"]), int(parameters.get("skip", 0))
        assert "ascending" not in parameters or parameters["ascending"] == "yes"
        visible = [event for event in self.events if event[1] >= begin and event[2] <= self.now]
        items = [{"id": name, "event": "delivered", "timestamp": moment} for name, moment, _ in visible[skip:][:PAGE]]
        link = f"{US}/v3/example.com/events?begin={begin}&skip={skip + PAGE}"
        return httpx.Response(200, json={"items": items, "paging": {"next": link}})


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Storage], None]:
    """Lets the time of a storage pass where a client sleeps."""

    def bind(storage: Storage) -> None:
        async def nap(seconds: float) -> None:
            await anyio.lowlevel.checkpoint()
            storage.wait(seconds)

        monkeypatch.setattr("time.sleep", storage.wait)
        monkeypatch.setattr("mailgun_sdk._follow.time", lambda: storage.now)
        monkeypatch.setattr(anyio, "sleep", nap)

    return bind


def story(seed: int, count: int = 60) -> Storage:
    """Events over an hour, some of which become visible up to half an hour late."""
    source = random.Random(seed)
    events = []
    for number in range(count):
        moment = START + source.uniform(0, 3600)
        late = source.choice([0, 1, 30, 300, 1500, 1799])
        events.append((f"event-{number}", round(moment, 6), moment + late))
    return Storage(events, START + 2.5 * 3600)


async def told(client: AsyncMailgun) -> list[str]:
    """All that a feed gives until nothing more happens."""
    found = []
    try:
        async for event in client.events.follow("example.com", since=datetime.fromtimestamp(START, UTC), pause=PAUSE):
            assert event.id is not None
            found.append(event.id)
    except Enough:
        return found
    raise AssertionError("a feed has no end")


@pytest.mark.parametrize("seed", range(3))
async def test_late_events_are_given_once(connect: Connect, passing: Callable[[Storage], None], seed: int) -> None:
    storage = story(seed)
    passing(storage)
    found = await told(connect(storage))
    assert sorted(found) == sorted(name for name, _, _ in storage.events)


@pytest.mark.parametrize("seed", range(5))
async def test_killed_anywhere_it_goes_on(connect: Connect, passing: Callable[[Storage], None], seed: int) -> None:
    """Each event is dealt with and the state saved at once; between events anything may happen."""
    storage = story(seed)
    passing(storage)
    source = random.Random(seed)
    storage.fails = lambda: source.random() < 0.05
    done: list[str] = []
    saved: str | None = None
    kills = 0

    async def live() -> None:
        nonlocal saved
        feed = connect(storage, max_retries=0).events.follow(
            "example.com", since=datetime.fromtimestamp(START, UTC), state=saved, pause=PAUSE
        )
        async for event in feed:
            if source.random() < 0.2:  # killed before it was dealt with
                return
            assert event.id is not None
            done.append(event.id)
            saved = json.loads(json.dumps(feed.state))
            if source.random() < 0.2:  # killed after it
                return

    with suppress(Enough):
        while True:
            try:
                await live()
            except ServerError:
                storage.wait(1)
            kills += 1
    assert kills > 10
    assert sorted(done) == sorted(name for name, _, _ in storage.events)


@pytest.mark.parametrize("seed", range(4))
async def test_after_an_error_the_same_feed_goes_on(
    connect: Connect, passing: Callable[[Storage], None], seed: int
) -> None:
    storage = story(seed)
    passing(storage)
    source = random.Random(seed)
    storage.fails = lambda: source.random() < 0.3
    since = datetime.fromtimestamp(START, UTC)
    feed = connect(storage, max_retries=0).events.follow("example.com", since=since, pause=PAUSE)
    done = []
    with suppress(Enough):
        while True:
            try:
                done.append((await anext(feed)).id)
            except ServerError:
                storage.wait(1)
    assert sorted(map(str, done)) == sorted(name for name, _, _ in storage.events)


async def test_the_state_does_not_grow_without_end(connect: Connect, passing: Callable[[Storage], None]) -> None:
    events = [(f"event-{number}", START + 60.0 * number, START + 60.0 * number) for number in range(500)]
    storage = Storage(events, START + 60.0 * 520)
    passing(storage)
    feed = connect(storage).events.follow("example.com", since=datetime.fromtimestamp(START, UTC), pause=120)
    longest = 0
    with suppress(Enough):
        async for _ in feed:
            longest = max(longest, len(json.loads(feed.state)["given"]))
    assert 30 < longest < 50, "half an hour of events and some more, one a minute"


async def test_an_event_that_nobody_could_tell_apart_is_an_error(connect: Connect) -> None:
    service = Always(answer({"items": [{"event": "delivered", "timestamp": START}]}))
    with pytest.raises(DecodeError, match="no id") as caught:
        await anext(connect(service).events.follow("example.com", since=datetime.fromtimestamp(START, UTC)))
    assert b"delivered" in caught.value.content


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"since": datetime(2026, 10, 1)}, "since"),
        ({"state": "{"}, "state"),
        ({"state": "[]"}, "state"),
        ({"state": '{"version": 2}'}, "state"),
        ({"state": '{"version": 1, "begin": 0}'}, "state"),
        ({"window": timedelta(0)}, "window"),
        ({"window": 30}, "window"),
        ({"pause": -1}, "pause"),
        ({"pause": float("nan")}, "pause"),
        ({"event": 5}, "event"),
    ],
)
def test_what_is_wrong_is_told_at_once(connect: Connect, options: dict[str, Any], argument: str) -> None:
    service = Always(Answer(500))
    with pytest.raises(ArgumentError) as caught:
        connect(service).events.follow("example.com", **options)
    assert caught.value.argument == argument
    assert service.requests == []


async def test_a_feed_begins_now(connect: Connect) -> None:
    service = Always(answer({"items": [{"id": "1", "event": "delivered", "timestamp": START}]}))
    begin = datetime.now(UTC).timestamp()
    await anext(connect(service).events.follow("example.com", event="delivered OR failed"))
    parameters = service.request.url.params
    assert begin <= float(parameters["begin"]) <= begin + 60
    assert parameters["ascending"] == "yes"
    assert parameters["event"] == "delivered OR failed"
