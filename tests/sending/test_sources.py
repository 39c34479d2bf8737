"""Files that come as iterables: copied to learn their length, or straight out where it is told."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import httpx
import pytest

from mailgun_sdk._bodies.once import LARGEST_REQUEST
from mailgun_sdk.errors import ArgumentError, BadRequestError
from tests.facade.harness import QUEUED, Always, Answer, Connect, Part, Script, answer, parts

pytestmark = pytest.mark.anyio

BLOCKS = [b"one\r\n", b"", b"--+++\r\n", bytes(range(256)) * 5000, b"x"]
CONTENT = b"".join(BLOCKS)


def blocks() -> Iterator[bytes]:
    yield from BLOCKS


async def ablocks() -> AsyncIterator[bytes]:
    for block in BLOCKS:
        yield block


class Again:
    """An iterable that can be read any number of times."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(BLOCKS)


class Unseekable(io.RawIOBase):
    """What a socket or a pipe looks like."""

    def __init__(self) -> None:
        self._file = io.BytesIO(CONTENT)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(buffer)


async def attached(connect: Connect, *sources: Any) -> list[Part]:
    service = Always(answer(QUEUED))
    await connect(service).messages.send("example.com", to="you@example.org", text="Hi", attachment=list(sources))
    request = service.request
    assert request.headers["Content-Length"] == str(len(request.content))
    assert "Transfer-Encoding" not in request.headers
    return [part for part in parts(request) if part.name == "attachment"]


SYNC: dict[str, Callable[[], Any]] = {
    "generator": blocks,
    "iterator": lambda: iter(BLOCKS),
    "list": lambda: list(BLOCKS),
    "class": Again,
    "bytearrays": lambda: (bytearray(block) for block in BLOCKS),
    "pipe": lambda: io.BufferedReader(Unseekable()),
    "raw pipe": Unseekable,
    "response": lambda: httpx.Response(200, content=blocks()).iter_bytes(),
}


@pytest.mark.parametrize("kind", SYNC)
async def test_an_iterable(connect: Connect, kind: str) -> None:
    assert await attached(connect, SYNC[kind]()) == [
        Part("attachment", CONTENT, "attachment", "application/octet-stream")
    ]


@pytest.mark.parametrize("kind", SYNC)
async def test_an_iterable_with_name_type_and_length(connect: Connect, kind: str) -> None:
    source = SYNC[kind]
    assert await attached(connect, ("a.csv", source()), ("b", source(), "text/plain", len(CONTENT))) == [
        Part("attachment", CONTENT, "a.csv", "text/csv"),
        Part("attachment", CONTENT, "b", "text/plain"),
    ]


async def test_asynchronous_iterables(connect: Connect) -> None:
    sources = (ablocks(), ("a.csv", ablocks()), ("b", ablocks(), "text/plain", len(CONTENT)))
    if connect.is_async:
        assert await attached(connect, *sources) == [
            Part("attachment", CONTENT, "attachment", "application/octet-stream"),
            Part("attachment", CONTENT, "a.csv", "text/csv"),
            Part("attachment", CONTENT, "b", "text/plain"),
        ]
        return
    for source in sources:
        service = Script()
        with pytest.raises(ArgumentError, match="AsyncMailgun only") as caught:
            await connect(service).messages.send("example.com", to="a@example.org", attachment=[source])
        assert caught.value.argument == "attachment"
        assert service.requests == []


async def test_iterables_among_files_keep_their_order(connect: Connect) -> None:
    found = await attached(connect, b"1", blocks(), ("c", io.BytesIO(b"3")), iter([b"4"]), ("e", b"5" * 300_000))
    assert [part.content for part in found] == [b"1", CONTENT, b"3", b"4", b"5" * 300_000]


async def test_nothing_at_all(connect: Connect) -> None:
    found = await attached(connect, iter([]), ("b", iter([]), "text/plain", 0), ("c", iter([b""]), "text/plain", 0))
    assert [part.content for part in found] == [b"", b"", b""]


async def test_a_length_that_files_and_bytes_have(connect: Connect) -> None:
    found = await attached(connect, ("a", b"123", "text/plain", 3), ("b", io.BytesIO(b"12"), "text/plain", 2))
    assert [part.content for part in found] == [b"123", b"12"]


async def refused(connect: Connect, source: Any) -> str:
    """What is wrong with an attachment; the request never came to its end."""
    service = Script()
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send("example.com", to="you@example.org", text="Hi", attachment=[source])
    assert caught.value.argument == "attachment"
    assert [request for request in service.requests if is_whole(request)] == []
    return caught.value.problem


def is_whole(request: httpx.Request) -> bool:
    try:
        return bool(request.content)
    except httpx.RequestNotRead:
        return False


@pytest.mark.parametrize("length", [3, 4, 6, 7, 1000])
async def test_a_length_that_is_wrong(connect: Connect, length: int) -> None:
    """Neither cut nor filled up: with another length the rest of the body would be read as something else."""
    told = ("a", iter([b"ab", b"cd", b"e"]), "text/plain", length)
    problem = await refused(connect, told)
    assert f"{length}" in problem
    assert ("more than" if length < 5 else "short of") in problem


@pytest.mark.parametrize(
    "source", [("a", b"12345", "text/plain", 4), ("a", io.BytesIO(b"1"), "text/plain", 2)], ids=[4, 2]
)
async def test_a_length_that_is_known_to_be_wrong(connect: Connect, source: Any) -> None:
    assert "were announced" in await refused(connect, source)


@pytest.mark.parametrize("length", [-1, True, 2.0, "5", None])
async def test_lengths_that_are_none(connect: Connect, length: Any) -> None:
    assert "number of bytes" in await refused(connect, ("a", iter([b"12"]), "text/plain", length)) or length is True


@pytest.mark.parametrize("told", [(), ("text/plain", 8)], ids=["copied", "straight"])
async def test_an_iterator_that_fails(connect: Connect, told: tuple[Any, ...]) -> None:
    def failing() -> Iterator[bytes]:
        yield b"1234"
        raise OSError("the tape broke")

    assert "OSError: the tape broke" in await refused(connect, ("a", failing(), *told))


@pytest.mark.parametrize("told", [(), ("text/plain", 8)], ids=["copied", "straight"])
@pytest.mark.parametrize("item", ["text", 5, None], ids=repr)
async def test_an_iterator_of_other_things(connect: Connect, item: Any, told: tuple[Any, ...]) -> None:
    problem = await refused(connect, ("a", iter([b"1", item]), *told))
    assert f"gave a {type(item).__name__}" in problem


async def test_asynchronous_iterators_that_fail(connect: Connect) -> None:
    if not connect.is_async:
        return

    async def failing() -> AsyncIterator[Any]:
        yield b"1234"
        raise OSError("the tape broke")

    async def texts() -> AsyncIterator[Any]:
        yield "text"

    for told in ((), ("text/plain", 8)):
        assert "OSError: the tape broke" in await refused(connect, ("a", failing(), *told))
        assert "gave a str" in await refused(connect, ("a", texts(), *told))
    assert "short of" in await refused(connect, ("a", ablocks(), "text/plain", len(CONTENT) + 1))
    assert "more than" in await refused(connect, ("a", ablocks(), "text/plain", len(CONTENT) - 1))


async def test_a_generator_that_has_ended_is_not_an_empty_file(connect: Connect) -> None:
    used = blocks()
    assert b"".join(used) == CONTENT
    assert "make it anew" in await refused(connect, used)
    if connect.is_async:
        aused = ablocks()
        assert [block async for block in aused] == BLOCKS
        assert "make it anew" in await refused(connect, aused)


async def test_an_iterator_without_end(connect: Connect) -> None:
    given: list[int] = []

    def endless() -> Iterable[bytes]:
        while len(given) < 20:
            given.append(8 * 1024 * 1024)
            yield bytes(given[-1])

    assert str(LARGEST_REQUEST) in await refused(connect, endless())
    assert sum(given) < LARGEST_REQUEST + 2 * given[0]


async def test_a_file_that_is_read_by_await(connect: Connect) -> None:
    class Upload:
        async def read(self, size: int = -1) -> bytes:
            return CONTENT

    assert "asynchronous iterator" in await refused(connect, Upload())


def open_files() -> set[str]:
    return set(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not list what is open")
async def test_no_file_is_left_behind(connect: Connect) -> None:
    """Copies are closed when a call is over, whatever its end."""
    sizes: list[int] = []

    def fail(request: httpx.Request) -> httpx.Response:
        sizes.append(len(request.content))
        return Answer(400)(request)

    mg = connect(Script(fail))
    before = open_files()
    with pytest.raises(BadRequestError):
        await mg.messages.send("example.com", to="a@example.org", attachment=[iter([bytes(1024 * 1024)] * 3)])
    assert sizes[0] > 3 * 1024 * 1024
    # What an event loop opened for itself is not ours.
    assert {name for name in open_files() - before if is_deleted(name)} == set()


def is_deleted(name: str) -> bool:
    try:
        return "(deleted)" in os.readlink(f"/proc/self/fd/{name}")
    except OSError:
        return False
