"""A call ends in time, however slowly its answer comes."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mailgun_sdk import Mailgun
from mailgun_sdk.errors import (
    APITimeoutError,
    ArgumentError,
    DecodeError,
    DownloadError,
    MailgunError,
    RateLimitError,
    ServerError,
)
from tests.facade.harness import Connect
from tests.facade.loopback import Exchange, reply, serving
from tests.hostile.test_answers import HEAD, MEGABYTE
from tests.hostile.test_sizes import CHUNKED, attachment

pytestmark = pytest.mark.anyio

OVER = 1.5  # seconds behind its limit that a call may end on a busy machine


def dripping(first: bytes, drop: bytes, pause: float = 0.05) -> Callable[[Exchange], None]:
    """Write something, then a drop at a time, for ever."""

    def step(exchange: Exchange) -> None:
        exchange.close_connection = True
        exchange.wfile.write(first)
        while not exchange.loopback.over.wait(pause):
            exchange.wfile.write(drop)

    return step


DRIPS = {
    "body": dripping(HEAD + b"Content-Length: 1000000\r\n\r\n", b" "),
    "chunks": dripping(CHUNKED, b"1\r\n \r\n"),
    "one chunk": dripping(CHUNKED + b"fffff\r\n", b" "),
    "status line": dripping(b"HTTP/1.1 ", b"2"),
    "header": dripping(HEAD + b"X: ", b"x"),
    "headers": dripping(HEAD, b"X: y\r\n"),
    "100 Continue": dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}


@pytest.mark.parametrize("drip", DRIPS)
async def test_an_answer_that_drips_ends_at_the_total_timeout(connect: Connect, drip: str) -> None:
    with serving(DRIPS[drip]) as server:
        async with connect(base_url=server.url, timeout=5, total_timeout=0.6) as mg:
            begin = time.monotonic()
            with pytest.raises(
                (APITimeoutError, DecodeError), match=r"total_timeout allows \(0\.6 seconds\)"
            ) as caught:
                await mg.bounces.list("example.com")
            seconds = time.monotonic() - begin
        assert len(server.received) == 1
    assert 0.5 < seconds < 0.6 + OVER
    if isinstance(caught.value, DecodeError):
        assert caught.value.content.strip() == b""
        assert len(caught.value.content) >= 3
    else:
        assert isinstance(caught.value, APITimeoutError)
        assert caught.value.executed is None


@pytest.mark.parametrize("flavor", ["sync", "asyncio"], indirect=True)
@pytest.mark.parametrize("drip", ["body", "chunks"])
async def test_bodies_that_drip_end_with_an_http_client_that_was_given(connect: Connect, drip: str) -> None:
    async def call(mg: Any, url: str) -> float:
        begin = time.monotonic()
        with pytest.raises(DecodeError, match="total_timeout"):
            await mg.bounces.list("example.com")
        return time.monotonic() - begin

    with serving(DRIPS[drip]) as server:
        given = connect.http_client()  # httpx's own generators, which trio warns about, are not ours to close
        async with connect(base_url=server.url, timeout=5, total_timeout=0.6, http_client=given) as mg:
            assert await call(mg, server.url) < 0.6 + OVER
        await given.aclose() if isinstance(given, httpx.AsyncClient) else given.close()


async def test_a_download_that_drips_leaves_no_file(connect: Connect, tmp_path: Path) -> None:
    with serving(DRIPS["body"]) as server:
        async with connect(base_url=server.url, timeout=5, total_timeout=0.6) as mg:
            with pytest.raises(DownloadError):
                await mg.messages.download_attachment(attachment(server.url), tmp_path / "file")
    assert os.listdir(tmp_path) == []


async def test_a_server_that_stops_reading(connect: Connect) -> None:
    """A send whose body does not get through is not repeated, and nobody knows what became of it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        async with connect(base_url=url, timeout=5, total_timeout=0.6) as mg:
            begin = time.monotonic()
            with pytest.raises(APITimeoutError, match="total_timeout") as caught:
                await mg.messages.send(
                    "example.com", from_="a@b.c", to="d@e.f", text="x", attachment=[("big.bin", bytes(16 * MEGABYTE))]
                )
            assert time.monotonic() - begin < 0.6 + OVER
    assert caught.value.executed is None


async def test_retries_end_with_the_total_timeout(connect: Connect) -> None:
    """The error is that of the last attempt, not one of the clock."""
    with serving(reply(b'{"message": "later"}', 503, Retry_After="1")) as server:
        async with connect(base_url=server.url, total_timeout=1.8, max_retries=50) as mg:
            begin = time.monotonic()
            with pytest.raises(ServerError) as caught:
                await mg.bounces.list("example.com")
            seconds = time.monotonic() - begin
        assert 1 <= len(server.received) <= 2
    assert seconds < 1.8 + OVER
    assert caught.value.content == b'{"message": "later"}'


async def test_a_wait_that_would_end_too_late_is_not_begun(connect: Connect) -> None:
    with serving(reply(b"{}", 429, Retry_After="30")) as server:
        async with connect(base_url=server.url, total_timeout=20) as mg:
            begin = time.monotonic()
            with pytest.raises(RateLimitError) as caught:
                await mg.bounces.list("example.com")
    assert time.monotonic() - begin < OVER
    assert caught.value.retry_at is not None


@pytest.mark.parametrize("flavor", ["sync"], indirect=True)
def test_waiting_for_a_turn_is_not_counted(flavor: str) -> None:
    """Forty calls at twenty a second take two seconds; each of them has half a second."""
    with (
        serving(reply(b'{"items": []}')) as server,
        Mailgun("test-key", base_url=server.url, total_timeout=0.5, calls_per_second=20) as mg,
    ):
        failures: list[MailgunError] = []

        def call() -> None:
            try:
                mg.bounces.list("example.com")
            except MailgunError as error:
                failures.append(error)

        threads = [threading.Thread(target=call) for _ in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert failures == []
        assert len(server.received) == 40


async def test_reading_what_is_sent_is_not_counted(connect: Connect) -> None:
    def slowly() -> Iterator[bytes]:
        for _ in range(4):
            time.sleep(0.2)
            yield b"x"

    with serving(reply(b'{"id": "<1@example.com>", "message": "Queued."}')) as server:
        async with connect(base_url=server.url, total_timeout=0.6) as mg:
            sent = await mg.messages.send(
                "example.com", from_="a@b.c", to="d@e.f", text="x", attachment=[("slow.bin", slowly())]
            )
    assert sent.id == "<1@example.com>"


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), True, "5", None, 86_401])
def test_wrong_total_timeouts(value: Any) -> None:
    with pytest.raises(ArgumentError, match="total_timeout"):
        Mailgun("test-key", total_timeout=value)
    if value is not None:
        with pytest.raises(ArgumentError, match="total_timeout"):
            Mailgun("test-key").with_options(total_timeout=value)
