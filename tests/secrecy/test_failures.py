"""What a crash reporter, a task queue or a log takes from a failed call: all of it, and no key in any of it."""

from __future__ import annotations

import copy
import pickle
import socket
import struct
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from mailgun_api.types import Operation
from mailgun_sdk import AsyncMailgun, DomainConfig, Mailgun, errors, inbound, webhooks
from mailgun_sdk._keys import ApiKey
from mailgun_sdk._replies import Reply
from tests.secrecy.errors import facets
from tests.secrecy.marks import Marks

pytestmark = pytest.mark.anyio

KEY = "key-0000-for-failures"
MARKS = Marks()
MARKS.add(KEY)


def assert_no_key(error: BaseException) -> None:
    printed = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert MARKS.found_in(printed) is None, printed
    for place, what in facets(error):
        assert MARKS.found_in(what) is None, place


@contextmanager
def resetting() -> Iterator[str]:
    """A server that takes a connection and breaks it at once, the hard way."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)


def late(size: int) -> Iterator[bytes]:
    """A file that comes when the connection is broken already, so that the first write fails: that of the headers."""
    time.sleep(0.1)
    yield b"x" * size


MESSAGE: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello"}
SIZES = pytest.mark.parametrize("size", [10, 200_000], ids=["written with the body", "written alone"])


@SIZES
def test_headers_that_cannot_be_written(size: int) -> None:
    with resetting() as url, Mailgun(KEY, base_url=url) as mg, pytest.raises(errors.APIConnectionError) as caught:
        mg.messages.send("example.com", **MESSAGE, attachment=[("a.txt", late(size))])
    assert_no_key(caught.value)


@SIZES
async def test_headers_that_cannot_be_written_asynchronously(anyio_backend: str, size: int) -> None:
    with resetting() as url:
        async with AsyncMailgun(KEY, base_url=url) as mg:
            with pytest.raises(errors.APIConnectionError) as caught:
                await mg.messages.send("example.com", **MESSAGE, attachment=[("a.txt", late(size))])
    assert_no_key(caught.value)


def test_a_library_that_holds_the_request_in_its_frames() -> None:
    """As h11's do, with the pool of httpx."""
    source = """
def send(request):
    event = repr(request.headers.raw)
    try:
        raise OSError(event[:0])
    except OSError as error:
        raise WriteError("broken", request=request) from error
"""
    library: dict[str, Any] = {"__name__": "httpcore.stand_in", "WriteError": httpx.WriteError}
    exec(compile(source, "stand_in.py", "exec"), library)
    client = httpx.Client(transport=httpx.MockTransport(library["send"]))
    with client, pytest.raises(errors.APIConnectionError) as caught:
        Mailgun(KEY, http_client=client).domains.list()
    assert "stand_in.py" in "".join(traceback.format_exception(caught.value)), "where it happened is still told"
    assert_no_key(caught.value)


def test_the_frames_of_the_caller_are_left_alone() -> None:
    def transport(request: httpx.Request) -> httpx.Response:
        precious = "of the caller"
        raise httpx.ReadError(precious[:2], request=request)

    client = httpx.Client(transport=httpx.MockTransport(transport))
    with client, pytest.raises(errors.APIConnectionError) as caught:
        Mailgun(KEY, http_client=client, max_retries=0).domains.list()
    cause = caught.value.__cause__
    assert cause is not None
    assert any(frame.f_locals.get("precious") for frame, _ in traceback.walk_tb(cause.__traceback__))


def test_the_request_behind_an_error_says_what_was_sent_but_for_the_key() -> None:
    seen: list[httpx.Request] = []

    def transport(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise httpx.ReadTimeout("late", request=request)

    client = httpx.Client(transport=httpx.MockTransport(transport))
    with client, pytest.raises(errors.APITimeoutError) as caught:
        Mailgun(KEY, http_client=client, max_retries=0).domains.list()
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ReadTimeout)
    assert cause.request.url == "https://api.mailgun.net/v4/domains"
    assert cause.request.headers["Authorization"] == "***"
    assert MARKS.found_in(seen[0].headers["Authorization"]), "what was sent stays as it is"


def test_replies_and_answers_can_be_kept() -> None:
    def transport(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v3/fails":
            raise httpx.ReadTimeout("late", request=request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(transport)) as client:
        mg = Mailgun(KEY, http_client=client, max_retries=0)
        with mg.capture() as replies:
            answer = mg.request("GET", "/v3/works")
            with pytest.raises(errors.APITimeoutError):
                mg.request("GET", "/v3/fails")
    for kept in (answer, replies):
        for text in (repr(kept), pickle.dumps(kept)):
            assert MARKS.found_in(text) is None
    assert isinstance(replies[1].error, httpx.ReadTimeout)
    assert answer.request.headers["Authorization"] == "***"


def test_what_a_hook_is_told_of_a_failure() -> None:
    pickles: list[bytes] = []

    @contextmanager
    def hook(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
        yield lambda reply: pickles.append(pickle.dumps(reply))

    def transport(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    with httpx.Client(transport=httpx.MockTransport(transport)) as client, pytest.raises(errors.APITimeoutError):
        Mailgun(KEY, http_client=client, max_retries=0, hooks=[hook]).domains.list()
    assert len(pickles) == 1
    assert MARKS.found_in(pickles[0]) is None


@pytest.mark.parametrize("make", [Mailgun, AsyncMailgun])
@pytest.mark.parametrize(
    "wrong",
    [{"region": "mars"}, {"base_url": "ftp://example.com"}, {"timeout": 0}, {"domains": 5}, {"max_retries": -1}],
    ids=lambda wrong: next(iter(wrong)),
)
def test_arguments_beside_the_key(make: type[Mailgun], wrong: dict[str, Any]) -> None:
    with pytest.raises(errors.ArgumentError) as caught:
        make(KEY, sending_key=KEY, **wrong)
    assert_no_key(caught.value)


def test_keys_that_are_none() -> None:
    keys: list[Any] = [KEY + "\n", KEY + "é", KEY.encode(), [KEY], lambda: KEY + " "]
    for key in keys:
        for name in ("api_key", "sending_key"):
            with pytest.raises(errors.ArgumentError) as caught:
                Mailgun(**{name: key}).messages.get_queues("example.com")
            # The frame of this function holds it.
            for place, what in facets(caught.value):
                assert MARKS.found_in(what) is None, place


def test_keys_of_a_domain_beside_a_wrong_region() -> None:
    with pytest.raises(errors.ArgumentError) as caught:
        DomainConfig("mars", KEY, sending_key=KEY)
    assert_no_key(caught.value)


def test_the_variable_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_API_KEY", KEY)
    with pytest.raises(errors.ArgumentError) as caught:
        Mailgun(region="mars")
    assert_no_key(caught.value)


@pytest.mark.parametrize("keys", [KEY, KEY.encode(), [KEY, KEY.encode()], KEY + " ", [KEY, 5]], ids=range(5))
def test_the_key_that_webhooks_are_signed_with(keys: Any) -> None:
    form = {"timestamp": "1760918400", "token": "0" * 50, "signature": "0" * 64, "recipient": "a@example.com"}
    for kind, refuse in (
        (errors.MailgunError, lambda: webhooks.verify(form, keys)),
        (errors.MailgunError, lambda: webhooks.parse(form | {"event": "delivered"}, signing_key=keys)),
        (errors.MailgunError, lambda: inbound.parse(form | {"sender": "b@example.com"}, signing_key=keys)),
        (errors.WebhookError, lambda: webhooks.parse(b"\xff", signing_key=keys)),
        (errors.WebhookError, lambda: inbound.parse({}, signing_key=keys)),
    ):
        with pytest.raises(kind) as caught:
            refuse()
        # The frame of the function above holds it.
        for place, what in facets(caught.value):
            assert MARKS.found_in(what) is None, place


def test_clients_and_what_they_are_made_of() -> None:
    """Every object of ours that hangs on a client, whatever private names it goes by."""
    mg = Mailgun(KEY, sending_key=KEY, domains={"example.com": DomainConfig("eu", KEY, sending_key=KEY)})
    seen: set[int] = set()
    waiting: list[Any] = [mg, mg.messages, mg.events, mg.with_options(timeout=5)]
    while waiting:
        item = waiting.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        if isinstance(item, dict):
            waiting += item.values()
        elif isinstance(item, (list, tuple)):
            waiting += item
        elif isinstance(item, ApiKey):
            assert repr(item) == "ApiKey(***)"
            for again in (copy.copy, copy.deepcopy, pickle.dumps):
                with pytest.raises(TypeError):
                    again(item)
        elif type(item).__module__.startswith("mailgun_"):
            assert MARKS.found_in(repr(item)) is None, type(item)
            names = {*getattr(item, "__dict__", {}), *(name for kind in type(item).__mro__ for name in _slots(kind))}
            waiting += [getattr(item, name) for name in names if hasattr(item, name)]
        elif isinstance(item, (str, bytes)):
            assert MARKS.found_in(item) is None, "a key that is kept as plain text"
    assert len(seen) > 20


def _slots(kind: type) -> tuple[str, ...]:
    slots = vars(kind).get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


CRASH = f"""
import faulthandler, os, sys
import httpx
from mailgun_sdk import Mailgun

def crash(request):
    faulthandler.dump_traceback(all_threads=True)
    faulthandler.enable()
    os.abort()

Mailgun({KEY!r}, http_client=httpx.Client(transport=httpx.MockTransport(crash))).domains.list()
"""


def test_a_crash_of_the_interpreter() -> None:
    done = subprocess.run([sys.executable, "-X", "dev", "-c", CRASH], capture_output=True, timeout=60, check=False)
    assert done.returncode < 0
    assert b"_send" in done.stderr, "the traceback was dumped"
    assert MARKS.found_in(done.stdout + done.stderr) is None
