"""What watches calls sees all of them, and can neither change nor break one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import anyio
import httpx
import pytest

from mailgun_api.types import Operation
from mailgun_sdk import Hook, Reply
from mailgun_sdk.errors import APIConnectionError, ArgumentError, BadRequestError, MailgunError, NotFoundError
from tests.facade.harness import QUEUED, US, Always, Answer, Connect, Failure, Script, answer, collect

pytestmark = pytest.mark.anyio

SENDING: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "text": "Hi!"}


class Witness:
    """A hook that notes all it is told."""

    def __init__(self) -> None:
        self.notes: list[Any] = []

    @contextmanager
    def __call__(self, operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
        self.notes.append(("begin", operation.id, domain))
        try:
            yield lambda reply: self.notes.append((reply.attempt, reply.status_code))
        except BaseException as error:
            self.notes.append(("error", type(error)))
            raise
        self.notes.append("end")


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailgun_sdk._retry.backoff", lambda attempt: 0.0)


@pytest.mark.usefixtures("no_waiting")
async def test_a_hook_spans_a_call_and_sees_each_attempt(connect: Connect) -> None:
    witness = Witness()
    service = Script(Answer(500), Failure(httpx.ReadError), answer({"items": []}))
    await connect(service, hooks=[witness]).bounces.list("example.com")
    assert witness.notes == [("begin", "bounces_list", "example.com"), (1, 500), (2, None), (3, 200), "end"]


async def test_a_hook_is_told_the_error(connect: Connect) -> None:
    witness = Witness()
    mg = connect(Script(Answer(400), Failure(httpx.ReadError)), hooks=[witness])
    with pytest.raises(BadRequestError):
        await mg.messages.send("example.com", **SENDING)
    with pytest.raises(APIConnectionError):
        await mg.messages.send("example.com", **SENDING)
    begin = ("begin", "messages_send", "example.com")
    assert witness.notes == [
        *(begin, (1, 400), ("error", BadRequestError)),
        *(begin, (1, None), ("error", APIConnectionError)),
    ]


async def test_copies_have_the_hooks_and_pages_are_calls(connect: Connect) -> None:
    witness = Witness()
    link = f"{US}/v3/example.com/bounces?page=next"
    service = Script(answer({"items": [{"address": "a@b.c"}], "paging": {"next": link}}), answer({"items": []}))
    await collect(connect(service, hooks=[witness]).with_options(timeout=5).bounces.iter("example.com"))
    assert witness.notes == [("begin", "bounces_list", "example.com"), (1, 200), "end"] * 2


def fails_at_once(operation: Operation[Any], domain: str | None) -> AbstractContextManager[Callable[[Reply], None]]:
    raise RuntimeError("mine")


@contextmanager
def fails_on_entry(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
    if operation.id:
        raise RuntimeError("mine")
    yield lambda reply: None


@contextmanager
def fails_on_reply(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
    def report(reply: Reply) -> None:
        raise RuntimeError("mine")

    yield report


@contextmanager
def fails_on_exit(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
    try:
        yield lambda reply: None
    finally:
        raise RuntimeError("mine")


@contextmanager
def swallows(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
    try:
        yield lambda reply: None
    except NotFoundError:
        logging.getLogger("mailgun_sdk").warning("mine")


FAULTY: list[Hook] = [fails_at_once, fails_on_entry, fails_on_reply, fails_on_exit, swallows]


@pytest.mark.parametrize("hook", FAULTY, ids=lambda hook: hook.__name__)
async def test_a_faulty_hook_costs_no_answer_and_hides_no_error(
    connect: Connect, hook: Hook, caplog: pytest.LogCaptureFixture
) -> None:
    witness = Witness()
    mg = connect(Script(answer(QUEUED), Answer(404)), hooks=[hook, witness])
    assert (await mg.messages.send("example.com", **SENDING)).id == QUEUED["id"]
    with pytest.raises(NotFoundError):
        await mg.domains.get("example.com")
    assert [note for note in witness.notes if isinstance(note[0], int)] == [(1, 200), (1, 404)]
    assert "mine" in caplog.text


@pytest.mark.parametrize("hooks", ["text", print, [None], {"a": print}], ids=repr)
async def test_hooks_that_are_none_are_refused(connect: Connect, hooks: Any) -> None:
    with pytest.raises(ArgumentError, match="hooks"):
        connect(Script(), hooks=hooks)


@pytest.mark.usefixtures("no_waiting")
async def test_capture_keeps_each_reply(connect: Connect) -> None:
    page = answer({"items": []}, headers={"X-Own": "1"})
    mg = connect(Script(Answer(500, b"oops"), page, Failure(httpx.ReadError), page))
    with mg.capture() as replies:
        await mg.bounces.list("example.com")
    await mg.bounces.list("example.com")
    first, second = replies
    assert (first.operation, first.method, first.url) == ("bounces_list", "GET", f"{US}/v3/example.com/bounces")
    assert [(reply.attempt, reply.status_code, reply.content) for reply in replies] == [
        (1, 500, b"oops"),
        (2, 200, b'{"items": []}'),
    ]
    assert second.headers["x-own"] == "1"
    assert all(0 <= reply.seconds < 5 and reply.error is None for reply in replies)
    assert "oops" not in repr(first)


async def test_capture_keeps_what_led_to_an_error(connect: Connect) -> None:
    mg = connect(Script(Failure(httpx.ReadError), Answer(200, b"no json"), Answer(404, b"gone")), max_retries=0)
    with mg.capture() as replies:
        for _ in range(3):
            with pytest.raises(MailgunError):
                await mg.domains.get("example.com")
    assert [(reply.status_code, reply.content) for reply in replies] == [(None, b""), (200, b"no json"), (404, b"gone")]
    assert isinstance(replies[0].error, httpx.ReadError)


async def test_captures_nest_and_know_their_client(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    mg, other = connect(service), connect(service)
    with mg.capture() as outer:
        await mg.domains.list()
        with mg.with_options(timeout=5).capture() as inner:
            await mg.domains.list()
            await mg.on_behalf_of("0" * 24).domains.list()
            await other.domains.list()
    assert (len(outer), len(inner)) == (3, 2)


async def test_tasks_of_the_block_are_captured_and_others_not() -> None:
    mg = Connect("async")(Always(answer({"items": []})))
    before, done = anyio.Event(), anyio.Event()

    async def earlier() -> None:
        await before.wait()
        await mg.domains.list()
        done.set()

    async def within() -> None:
        await mg.domains.list()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(earlier)
        with mg.capture() as replies:
            before.set()
            await done.wait()
            assert replies == []
            async with anyio.create_task_group() as inner:
                inner.start_soon(within)
                inner.start_soon(within)
            assert len(replies) == 2


async def test_a_cancelled_call_ends_its_hooks() -> None:
    witness = Witness()

    async def never(request: httpx.Request) -> httpx.Response:
        await anyio.Event().wait()
        raise AssertionError

    async with httpx.AsyncClient(transport=httpx.MockTransport(never)) as http_client:
        mg = Connect("async")(http_client=http_client, hooks=[witness])
        with anyio.move_on_after(0.05):
            await mg.domains.list()
    assert witness.notes == [("begin", "domains_list", None), ("error", GeneratorExit)]
