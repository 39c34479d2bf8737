"""`messages.send_or_find`: one message under one name, whatever becomes of the answers."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from mailgun_api.models import Event
from mailgun_sdk import AsyncMailgun, DomainConfig
from mailgun_sdk.errors import AmbiguousSendError, ArgumentError, BadRequestError, MailgunError, ServerError
from tests.facade.harness import KEY, Connect, fields

pytestmark = pytest.mark.anyio

MESSAGE: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "text": "Hi!"}
ID = "<order-7@example.com>"

Fault = Callable[[httpx.Request], httpx.Response]


class Service:
    """Takes messages as told, and shows an event of each some time later; time passes while a client waits."""

    def __init__(self, *sends: str, lag: float = 0.0, looks: Callable[[], bool] = lambda: True) -> None:
        self.sends = list(sends)
        self.lag = lag
        self.looks = looks
        self.now = 0.0
        self.taken: list[tuple[str, float]] = []
        self.log: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return self.look(request)
        self.log.append("send")
        kind = self.sends.pop(0) if self.sends else "ok"
        if kind in ("lost before", "refused"):
            raise (httpx.ReadError if kind == "lost before" else httpx.ConnectError)("as told", request=request)
        if kind == "bad":
            return httpx.Response(400, json={"message": "to parameter is not a valid address"})
        if kind == "limited":
            return httpx.Response(429, headers={"Retry-After": "1"})
        if kind == "500 before":
            return httpx.Response(500)
        message_id = dict(fields(request))["h:Message-Id"]
        self.taken.append((message_id, self.now))
        if kind == "lost":
            raise httpx.ReadTimeout("as told", request=request)
        if kind == "500":
            return httpx.Response(502, text="<html>Bad Gateway</html>")
        if kind == "garbled":
            return httpx.Response(200, content=b'{"id": ')
        return httpx.Response(200, json={"id": message_id, "message": "Queued. Thank you."})

    def look(self, request: httpx.Request) -> httpx.Response:
        self.log.append("look")
        if not self.looks():
            return httpx.Response(503)
        parameters = request.url.params
        assert float(parameters["begin"]) < datetime.now(UTC).timestamp()
        wanted = f"<{parameters['message-id']}>"
        items = [
            {
                "id": "e1",
                "event": "accepted",
                "timestamp": 1.0,
                "message": {"headers": {"message-id": wanted.strip("<>")}},
            }
            for message_id, moment in self.taken
            if message_id == wanted and self.now >= moment + self.lag
        ]
        return httpx.Response(200, json={"items": items, "paging": {}})


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Service], None]:
    def attach(service: Service) -> None:
        def wait(seconds: float) -> None:
            service.now += seconds

        async def nap(seconds: float) -> None:
            service.now += seconds
            await anyio.lowlevel.checkpoint()

        monkeypatch.setattr("time.sleep", wait)
        monkeypatch.setattr(anyio, "sleep", nap)

    return attach


async def test_a_message_is_looked_for_and_then_sent(connect: Connect) -> None:
    service = Service()
    sent = await connect(service).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert (sent.id, sent.sends, sent.event) == (ID, 1, None)
    assert service.log == ["look", "send"]
    assert [message_id for message_id, _ in service.taken] == [ID]


async def test_a_second_call_finds_the_message_of_the_first(connect: Connect) -> None:
    service = Service()
    first = await connect(service).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    sent = await connect(service).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert (first.sends, sent.sends) == (1, 0)
    assert isinstance(sent.event, Event)
    assert service.log == ["look", "send", "look"]
    other = await connect(service).messages.send_or_find("example.com", key="order-8", **MESSAGE)
    assert other.sends == 1


async def test_without_looking_first(connect: Connect) -> None:
    service = Service()
    await connect(service).messages.send_or_find("example.com", key="order-7", look_back=timedelta(0), **MESSAGE)
    assert service.log == ["send"]


@pytest.mark.parametrize("kind", ["lost", "500", "garbled"])
async def test_a_lost_answer_is_found_again(connect: Connect, kind: str, passing: Callable[[Service], None]) -> None:
    service = Service(kind, lag=20)
    passing(service)
    sent = await connect(service).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert (sent.id, sent.sends) == (ID, 1)
    assert sent.event is not None
    assert service.log.count("send") == 1
    assert service.now >= 20


@pytest.mark.parametrize("kind", ["lost before", "500 before"])
async def test_what_never_arrived_is_sent_again_when_the_time_is_over(
    connect: Connect, kind: str, passing: Callable[[Service], None]
) -> None:
    service = Service(kind, lag=20)
    passing(service)
    sent = await connect(service).messages.send_or_find("example.com", key="order-7", patience=40, **MESSAGE)
    assert (sent.id, sent.sends) == (ID, 2)
    assert service.log.count("send") == 2
    assert len(service.taken) == 1
    assert service.taken[0][1] == pytest.approx(40)


async def test_what_is_not_found_and_may_not_be_sent_again_is_told(
    connect: Connect, passing: Callable[[Service], None]
) -> None:
    service = Service("lost before", "lost before")
    passing(service)
    mg = connect(service)
    with pytest.raises(AmbiguousSendError, match="may have been sent") as caught:
        await mg.messages.send_or_find("example.com", key="order-7", resends=0, **MESSAGE)
    error = caught.value
    assert (error.message_id, error.sends, error.waited, error.looked) == (ID, 1, 60, True)
    assert isinstance(error.__cause__, MailgunError)
    assert service.log.count("send") == 1


async def test_where_nothing_can_be_looked_up_nothing_is_sent_again(
    connect: Connect, passing: Callable[[Service], None]
) -> None:
    answers = iter([True])
    service = Service("lost", looks=lambda: next(answers, False))
    passing(service)
    with pytest.raises(AmbiguousSendError, match="could not be read") as caught:
        await connect(service, max_retries=0).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert not caught.value.looked
    assert service.log.count("send") == 1


async def test_a_first_look_that_fails_sends_nothing(connect: Connect) -> None:
    service = Service(looks=lambda: False)
    with pytest.raises(ServerError):
        await connect(service, max_retries=0).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert service.log == ["look"]


async def test_a_refusal_is_final(connect: Connect) -> None:
    service = Service("bad")
    with pytest.raises(BadRequestError):
        await connect(service).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert service.log == ["look", "send"]


async def test_what_certainly_was_not_carried_out_is_repeated_without_a_look(
    connect: Connect, passing: Callable[[Service], None]
) -> None:
    service = Service("refused", "limited")
    passing(service)
    await connect(service).messages.send_or_find("example.com", key="order-7", **MESSAGE)
    assert service.log == ["look", "send", "send", "send"]
    assert len(service.taken) == 1


@pytest.mark.parametrize(
    "key", ["", "a b", "a@b", "<a>", "ä", ".a", "a..b", "a" * 201, "a\r\nBcc: x", None, 7], ids=repr
)
async def test_a_key_that_makes_no_message_id_is_refused(connect: Connect, key: Any) -> None:
    service = Service()
    with pytest.raises(ArgumentError, match="key"):
        await connect(service).messages.send_or_find("example.com", key=key, **MESSAGE)
    assert service.log == []


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("h", {"message-ID": "<x@y.z>"}),
        ("recipient_variables", {"you@example.org": {}}),
        ("look_back", timedelta(seconds=-1)),
        ("look_back", 3600),
        ("patience", 0),
        ("patience", True),
        ("resends", -1),
        ("resends", 1.5),
    ],
)
async def test_other_arguments_that_are_wrong(connect: Connect, argument: str, value: Any) -> None:
    service = Service()
    with pytest.raises(ArgumentError, match=argument):
        await connect(service).messages.send_or_find("example.com", key="a", **{**MESSAGE, argument: value})
    assert service.log == []


async def test_the_callers_headers_are_sent_and_left_alone(connect: Connect) -> None:
    headers = {"X-Own": "1"}
    requests: list[httpx.Request] = []
    service = Service()

    def step(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return service(request)

    await connect(step).messages.send_or_find("example.com", key="a", h=headers, **MESSAGE)
    assert dict(fields(requests[-1]))["h:X-Own"] == "1"
    assert headers == {"X-Own": "1"}


async def test_a_sending_key_cannot_look_and_so_does_not_send(connect: Connect) -> None:
    service = Service()
    domains = {"example.com": DomainConfig(sending_key=KEY)}
    mg = connect(service, api_key=None, domains=domains)
    with pytest.raises(ArgumentError, match="account key"):
        await mg.messages.send_or_find("example.com", key="a", look_back=timedelta(0), **MESSAGE)
    assert service.log == []


@pytest.mark.parametrize("seed", range(30))
async def test_killed_and_started_again_until_it_returns(
    connect: Connect, seed: int, passing: Callable[[Service], None]
) -> None:
    """Faults and crashes at random, events visible within the patience: one message in the end, always."""
    chance = random.Random(seed)
    kinds = [
        chance.choice(["lost", "lost before", "500", "500 before", "garbled", "refused"])
        for _ in range(chance.randint(0, 4))
    ]
    service = Service(*kinds, lag=chance.choice([0.0, 1.0, 25.0]))
    passing(service)

    class Killed(Exception):
        pass

    def step(request: httpx.Request) -> httpx.Response:
        if chance.random() < 0.2:
            raise Killed
        answer = service(request)
        if chance.random() < 0.2:
            raise Killed
        return answer

    async def once(mg: AsyncMailgun) -> bool:
        try:
            await mg.messages.send_or_find("example.com", key="order-7", patience=30, **MESSAGE)
        except (Killed, MailgunError):
            # A program takes its time to come back; events are visible by then.
            service.now += 30
            return False
        return True

    for _ in range(50):
        if await once(connect(step)):
            break
    else:
        raise AssertionError("it never came to an end")
    assert len(service.taken) == 1, json.dumps(service.log)
