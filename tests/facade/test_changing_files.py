"""Files between two attempts: read again from where they began, and an error of ours when they have changed."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from mailgun_api.types import FileInput
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import Answer, Connect, Script, answer, parts

pytestmark = pytest.mark.anyio

CONTENT = b"address\na@example.org\n"
Step = Callable[[httpx.Request], httpx.Response]


def meanwhile(action: Callable[[], Any]) -> Step:
    """Something happens to the file, and the call is to be tried again."""

    def step(request: httpx.Request) -> httpx.Response:
        action()
        return Answer(429, headers={"Retry-After": "0"})(request)

    return step


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bounces.csv"
    path.write_bytes(CONTENT)
    return path


async def refused(connect: Connect, file: Any, action: Callable[[], Any]) -> str:
    """What is wrong with a file at the second attempt; no error of the file system leaves the client."""
    service = Script(meanwhile(action))
    with pytest.raises(ArgumentError) as caught:
        await connect(service).bounces.import_("example.com", file=file)
    assert caught.value.argument == "file"
    assert len(service.requests) == 1
    return caught.value.problem


async def test_each_attempt_sends_the_same(connect: Connect, path: Path) -> None:
    with path.open("rb") as file:
        file.seek(8)
        sources: list[FileInput] = [path, file, io.BytesIO(b"three"), b"four"]
        service = Script(meanwhile(lambda: None), meanwhile(lambda: file.seek(3)), answer({}))
        await connect(service).messages.send("example.com", to="you@example.org", text="Hi", attachment=sources)
    first, second, third = service.requests
    assert first.content == second.content == third.content
    assert first.headers == second.headers == third.headers
    assert [part.content for part in parts(third)[2:]] == [CONTENT, CONTENT[8:], b"three", b"four"]


async def test_a_file_that_is_gone(connect: Connect, path: Path) -> None:
    assert "No such file" in await refused(connect, path, path.unlink)


async def test_a_file_that_is_closed(connect: Connect) -> None:
    file = io.BytesIO(b"x")
    assert "closed file" in await refused(connect, file, file.close)


async def test_a_file_that_became_shorter(connect: Connect, path: Path) -> None:
    assert "shorter" in await refused(connect, path, lambda: path.write_bytes(b"x"))


async def test_a_file_that_grew_is_cut_at_the_length_announced(connect: Connect, path: Path) -> None:
    service = Script(meanwhile(lambda: path.write_bytes(CONTENT + b"more")), answer({"message": "ok"}))
    await connect(service).bounces.import_("example.com", file=path)
    first, second = service.requests
    assert first.content == second.content
    assert parts(second)[0].content == CONTENT
