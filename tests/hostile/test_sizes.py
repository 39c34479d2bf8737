"""An answer ends where it is too large, packed or not."""

from __future__ import annotations

import gzip
import os
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mailgun_sdk import Mailgun
from mailgun_sdk.errors import (
    APIConnectionError,
    ArgumentError,
    BadRequestError,
    DecodeError,
    DownloadError,
)
from tests.facade.harness import Connect
from tests.facade.loopback import Exchange, reply, serving
from tests.hostile.test_answers import HEAD, MEGABYTE, Sink, raw

pytestmark = pytest.mark.anyio

CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


def zeros(size: int) -> bytes:
    """So many zero bytes as gzip, made piece by piece: a gigabyte takes a megabyte."""
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    block = bytes(MEGABYTE)
    return b"".join([*(packer.compress(block) for _ in range(size // MEGABYTE)), packer.flush()])


@pytest.fixture(scope="session")
def gigabyte() -> bytes:
    """A gigabyte in a megabyte, but for its end, which nobody comes to."""
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + block * 1024


def packed(content: bytes, encoding: str, status: bytes = b"200 OK") -> Callable[[Exchange], None]:
    head = b"HTTP/1.1 %s\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n" % (
        status,
        encoding.encode(),
        len(content),
    )
    return raw(head, content)


@contextmanager
def measured() -> Iterator[dict[str, float]]:
    """Seconds and megabytes that a block takes."""
    found: dict[str, float] = {}
    tracemalloc.start()
    begin = time.monotonic()
    try:
        yield found
    finally:
        found["seconds"] = time.monotonic() - begin
        found["megabytes"] = tracemalloc.get_traced_memory()[1] / MEGABYTE
        tracemalloc.stop()


GIGABYTE_IN_CHUNKS = raw(CHUNKED, b"100000\r\n" + bytes(MEGABYTE) + b"\r\n", times=1024, end=b"0\r\n\r\n")


@pytest.mark.parametrize(
    "step",
    [GIGABYTE_IN_CHUNKS, raw(HEAD + b"Content-Length: 1073741824\r\n\r\n", bytes(MEGABYTE), times=1024)],
    ids=["chunks", "length"],
)
async def test_an_answer_of_a_gigabyte(connect: Connect, step: Callable[[Exchange], None]) -> None:
    """As much as was allowed is read and kept, once."""
    with serving(step) as server:
        async with connect(base_url=server.url, timeout=10, max_response_bytes=4 * MEGABYTE) as mg:
            with measured() as found, pytest.raises(DecodeError, match="more than 4194304 bytes") as caught:
                await mg.bounces.list("example.com")
        assert len(server.received) == 1
    assert caught.value.status_code == 200
    assert 4 * MEGABYTE < len(caught.value.content) < 5 * MEGABYTE
    assert found["megabytes"] < 16


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "GZIP "])
async def test_a_megabyte_that_unpacks_to_a_gigabyte(connect: Connect, encoding: str, gigabyte: bytes) -> None:
    with serving(packed(gigabyte, encoding)) as server:
        async with connect(base_url=server.url, timeout=10, max_response_bytes=4 * MEGABYTE) as mg:
            with measured() as found, pytest.raises(DecodeError, match="more than 4194304 bytes") as caught:
                await mg.bounces.list("example.com")
        assert len(server.received) == 1
    assert gigabyte.startswith(caught.value.content)
    assert found["megabytes"] < 16


@pytest.mark.parametrize("encoding", ["gzip, gzip", "gzip,gzip", "br", "zstd", "gzip, br"])
async def test_packings_that_nobody_asked_for_are_left_packed(connect: Connect, encoding: str, gigabyte: bytes) -> None:
    bomb = gzip.compress(gigabyte)
    with serving(packed(bomb, encoding)) as server:
        async with connect(base_url=server.url, timeout=10) as mg:
            with measured() as found, pytest.raises(DecodeError) as caught:
                await mg.bounces.list("example.com")
    assert caught.value.content == bomb
    assert caught.value.headers["Content-Encoding"] == encoding
    assert found["megabytes"] < 8


async def test_a_refusal_that_is_packed_too_well(connect: Connect, gigabyte: bytes) -> None:
    with serving(packed(gigabyte, "gzip", b"400 Bad Request")) as server:
        async with connect(base_url=server.url, timeout=10, max_response_bytes=4 * MEGABYTE) as mg:
            with measured() as found, pytest.raises(BadRequestError) as caught:
                await mg.bounces.list("example.com")
    assert gigabyte.startswith(caught.value.content)
    assert found["megabytes"] < 16


@pytest.mark.parametrize(
    ("pack", "encoding"),
    [(gzip.compress, "gzip"), (zlib.compress, "deflate"), (bytes, "identity"), (bytes, "")],
    ids=["gzip", "deflate", "identity", "none"],
)
async def test_honest_answers_are_unpacked(connect: Connect, pack: Callable[[bytes], bytes], encoding: str) -> None:
    content = b'{"address": "a@example.org", "error": "%s"}' % (b"x" * 300_000)
    with serving(packed(pack(content), encoding)) as server:
        async with connect(base_url=server.url, timeout=10) as mg:
            bounce = await mg.bounces.get("example.com", "a@example.org")
            response = await mg.request("GET", "/v3/example.com/bounces/a@example.org")
        assert server.received[0].header("Accept-Encoding") == ["gzip"]
    assert bounce.address == "a@example.org"
    assert len(bounce.error or "") == 300_000
    assert response.content == content
    assert response.headers["Content-Encoding"] == encoding


async def test_an_answer_at_the_bound_is_one(connect: Connect) -> None:
    content = b'{"address": "a@example.org"}'
    with serving(reply(content)) as server:
        async with connect(base_url=server.url, max_response_bytes=len(content)) as mg:
            assert (await mg.bounces.get("example.com", "a@example.org")).address == "a@example.org"
            copy = mg.with_options(max_response_bytes=len(content) - 1)
            with pytest.raises(DecodeError, match="more than 27 bytes"):
                await copy.bounces.get("example.com", "a@example.org")


async def test_a_packed_answer_that_ends_too_early_is_told(connect: Connect) -> None:
    """Without a look at the end of what was packed, half of it would pass for the whole."""
    half = gzip.compress(b"[1]" * 1000)[:-12]
    with serving(packed(half, "gzip")) as server:
        async with connect(base_url=server.url, max_retries=0) as mg:
            with pytest.raises(DecodeError, match="ends too early") as caught:
                await mg.bounces.get("example.com", "a@example.org")
    assert caught.value.content == half


def attachment(url: str) -> str:
    return f"{url}/v3/domains/example.com/messages/key/attachments/0"


async def test_a_download_that_unpacks_to_a_gigabyte(connect: Connect, gigabyte: bytes, tmp_path: Path) -> None:
    into = tmp_path / "file"
    with serving(packed(gigabyte, "gzip")) as server:
        async with connect(base_url=server.url, timeout=10, max_response_bytes=32 * MEGABYTE) as mg:
            with measured() as found, pytest.raises(DownloadError, match="more than 33554432 bytes"):
                await mg.messages.download_attachment(attachment(server.url), into)
    assert os.listdir(tmp_path) == []
    assert found["megabytes"] < 4


async def test_a_download_is_unpacked_in_small_blocks(connect: Connect) -> None:
    sink = Sink()
    with serving(packed(zeros(32 * MEGABYTE), "gzip")) as server:
        async with connect(base_url=server.url, timeout=10) as mg:
            with measured() as found:
                assert await mg.messages.download_attachment(attachment(server.url), sink) == 32 * MEGABYTE
    assert sink.size == 32 * MEGABYTE
    assert found["megabytes"] < 4


@pytest.mark.parametrize(
    ("content", "encoding", "words"),
    [
        (gzip.compress(b"x" * 100)[:-9], "gzip", "ends too early"),
        (b"x" * 100, "gzip", "incorrect header"),
        (b"x" * 100, "br", "packed as 'br', which was not asked for"),
        (gzip.compress(gzip.compress(b"x")), "gzip, gzip", "packed as 'gzip, gzip'"),
    ],
    ids=["half", "not packed", "br", "twice"],
)
async def test_a_download_is_the_file_or_an_error(
    connect: Connect, content: bytes, encoding: str, words: str, tmp_path: Path
) -> None:
    with serving(packed(content, encoding)) as server:
        async with connect(base_url=server.url, max_retries=0) as mg:
            with pytest.raises((DownloadError, APIConnectionError), match=words):
                await mg.messages.download_attachment(attachment(server.url), tmp_path / "file")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "5", None])
def test_wrong_sizes(value: Any) -> None:
    with pytest.raises(ArgumentError, match="max_response_bytes"):
        Mailgun("test-key", max_response_bytes=value)
    if value is not None:
        with pytest.raises(ArgumentError, match="max_response_bytes"):
            Mailgun("test-key").with_options(max_response_bytes=value)
