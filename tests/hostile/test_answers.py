"""Answers that are made to cost memory: what is bounded is bounded by figures."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

from mailgun_sdk.errors import APIConnectionError, DownloadError
from tests.facade.harness import Connect
from tests.facade.loopback import Exchange, serving

pytestmark = pytest.mark.anyio

MEGABYTE = 1 << 20
HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\n"


class Sink:
    """Where a download goes: only its size is kept."""

    size = 0

    def write(self, data: bytes, /) -> int:
        self.size += len(data)
        return len(data)


def raw(*pieces: bytes, times: int = 1, end: bytes = b"") -> Callable[[Exchange], None]:
    """Write bytes as they are: the last piece so many times."""

    def step(exchange: Exchange) -> None:
        exchange.close_connection = True
        *first, repeated = pieces
        exchange.wfile.write(b"".join(first))
        for _ in range(times):
            exchange.wfile.write(repeated)
        exchange.wfile.write(end)

    return step


@pytest.mark.parametrize(
    "step",
    [
        raw(HEAD + b"X: ", b"x" * 65536, times=160),
        raw(HEAD, b"X: " + b"x" * 65500 + b"\r\n", times=160),
        raw(HEAD, b"X: y\r\n" * 10_000, times=180),
        raw(b"x" * 65536, times=160),
    ],
    ids=["one header", "long headers", "many headers", "status line"],
)
async def test_ten_megabytes_of_headers(connect: Connect, step: Callable[[Exchange], None]) -> None:
    """Refused after 100 kB, for good: no more than the first of them are held."""
    with serving(step) as server:
        async with connect(base_url=server.url, max_retries=0, timeout=5) as mg:
            tracemalloc.start()
            try:
                with pytest.raises(APIConnectionError) as caught:
                    await mg.bounces.list("example.com")
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
    assert caught.value.executed is None
    assert peak < 5 * MEGABYTE


async def test_a_large_file_goes_by_without_being_held(connect: Connect) -> None:
    chunk = b"%x\r\n" % MEGABYTE + bytes(MEGABYTE) + b"\r\n"
    sink = Sink()
    with serving(raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", chunk, times=48, end=b"0\r\n\r\n")) as server:
        async with connect(base_url=server.url, timeout=5) as mg:
            link = f"{server.url}/v3/domains/example.com/messages/key/attachments/0"
            tracemalloc.start()
            try:
                size = await mg.messages.download_attachment(link, sink)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
    assert size == sink.size == 48 * MEGABYTE
    assert peak < 8 * MEGABYTE


async def test_an_endless_download_ends_where_the_destination_says_so(connect: Connect) -> None:
    """A destination bounds what it takes: its refusal ends the download, and the connection."""

    class Full(Sink):
        def write(self, data: bytes, /) -> int:
            if self.size + len(data) > 4 * MEGABYTE:
                raise OSError("full")
            return super().write(data)

    chunk = b"10000\r\n" + bytes(65536) + b"\r\n"
    sink = Full()
    # Far more than the sockets between the two can hold.
    with serving(raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", chunk, times=100_000)) as server:
        async with connect(base_url=server.url, timeout=5) as mg:
            link = f"{server.url}/v3/domains/example.com/messages/key/attachments/0"
            with pytest.raises(DownloadError, match="full"):
                await mg.messages.download_attachment(link, sink)
        assert len(server.received) == 1
    assert sink.size <= 4 * MEGABYTE
