"""25 MB from each kind of source, with less than 2 MB more memory."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from mailgun_sdk import Mailgun
from tests.facade.harness import Connect
from tests.facade.loopback import reply, serving

pytestmark = pytest.mark.anyio

SIZE = 25_000_000
BLOCK = bytes(range(256)) * 250
COUNT, REST = divmod(SIZE, len(BLOCK))


def blocks() -> Iterator[bytes]:
    for _ in range(COUNT):
        yield BLOCK
    yield BLOCK[:REST]


async def ablocks() -> AsyncIterator[bytes]:
    for block in blocks():
        yield block


class Pipe(io.RawIOBase):
    """Cannot go back."""

    def __init__(self) -> None:
        self._left = SIZE

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = min(len(buffer), self._left, len(BLOCK))
        buffer[:size] = BLOCK[:size]
        self._left -= size
        return size


KINDS = ["path", "open file", "iterator", "iterator of known length", "pipe"]
ASYNC_KINDS = ["asynchronous iterator", "asynchronous iterator of known length"]


def source(kind: str, path: Path) -> Any:
    told = ("large.bin", "application/octet-stream", SIZE)
    match kind:
        case "path":
            return path
        case "iterator":
            return blocks()
        case "pipe":
            return Pipe()
        case "iterator of known length":
            return (told[0], blocks(), *told[1:])
        case "asynchronous iterator":
            return ablocks()
        case "asynchronous iterator of known length":
            return (told[0], ablocks(), *told[1:])
        case _:
            return path.open("rb")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.bin"
    with path.open("wb") as file:
        file.writelines(blocks())
    return path


@pytest.mark.parametrize("kind", [*KINDS, *ASYNC_KINDS])
async def test_a_large_file_takes_little_memory(connect: Connect, large: Path, kind: str) -> None:
    if kind in ASYNC_KINDS and not connect.is_async:
        return
    given = source(kind, large)
    with serving(reply(b'{"id": "<1@example.com>"}')) as server:
        async with connect(base_url=server.url, timeout=60) as mg:
            await mg.messages.send("example.com", to="a@example.org", attachment=[iter([b"loads what is needed"])])
            tracemalloc.start()
            try:
                before = tracemalloc.get_traced_memory()[0]
                await mg.messages.send("example.com", to="a@example.org", attachment=[given])
                peak = tracemalloc.get_traced_memory()[1] - before
            finally:
                tracemalloc.stop()
                if kind == "open file":
                    given.close()
    received = server.received[1]
    assert received.size > SIZE
    assert received.header("Content-Length") == [str(received.size)]
    assert peak < 2_000_000, f"{peak:,} bytes"


async def test_bytes_are_not_copied(connect: Connect) -> None:
    content = bytes(SIZE)
    with serving(reply(b'{"id": "<1@example.com>"}')) as server:
        async with connect(base_url=server.url, timeout=60) as mg:
            await mg.messages.send("example.com", to="a@example.org", attachment=[b"loads what is needed"])
            tracemalloc.start()
            try:
                before = tracemalloc.get_traced_memory()[0]
                Mailgun("test-key").messages.check("example.com", to="a@example.org", attachment=[content])
                checked = tracemalloc.get_traced_memory()[1] - before
                tracemalloc.reset_peak()
                await mg.messages.send("example.com", to="a@example.org", attachment=[content])
                sent = tracemalloc.get_traced_memory()[1] - before
            finally:
                tracemalloc.stop()
    assert checked < 2_000_000, f"{checked:,} bytes"
    assert sent < 2_000_000, f"{sent:,} bytes"
    assert server.received[1].size > SIZE
