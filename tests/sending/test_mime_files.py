"""MIME in bytes and files: whom it is for is read from its headers, and its Bcc stays behind."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import QUEUED, Always, Answer, Connect, Part, Script, answer, parts
from tests.facade.loopback import reply, serving

pytestmark = pytest.mark.anyio

HEAD = b"To: Ann <a@example.org>,\r\n b@example.org\r\n"
BCC = b"bcc : hidden@example.org,\r\n\tc@example.org\r\n"
REST = b"Subject: Bcc: x\r\nX-Bcc: kept\r\n\r\nBcc: body\r\n\xff\0"
SOURCE = HEAD + BCC + REST
EVERYONE = ["a@example.org", "b@example.org", "hidden@example.org", "c@example.org"]


async def sent(connect: Connect, message: Any, *steps: Any, **arguments: Any) -> tuple[list[str], Part]:
    service = Script(*(steps or [answer(QUEUED)]))
    await connect(service).messages.send_mime("example.com", message=message, **arguments)
    found = parts(service.requests[-1])
    assert service.requests[0].content == service.requests[-1].content
    assert service.requests[0].headers["Content-Length"] == str(len(service.requests[0].content))
    (content,) = [part for part in found if part.name == "message"]
    return [part.content.decode() for part in found if part.name == "to"], content


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "message.eml"
    path.write_bytes(SOURCE)
    return path


async def test_bytes(connect: Connect) -> None:
    assert await sent(connect, SOURCE) == (
        EVERYONE,
        Part("message", HEAD + REST, "message.mime", "application/octet-stream"),
    )


async def test_a_path_and_an_open_file(connect: Connect, path: Path) -> None:
    expected = Part("message", HEAD + REST, "message.mime", "application/octet-stream")
    again = Answer(429, headers={"Retry-After": "0"})
    assert await sent(connect, path, again, answer(QUEUED)) == (EVERYONE, expected)
    with path.open("rb") as file:
        assert await sent(connect, file, again, answer(QUEUED)) == (EVERYONE, expected)
    junk = io.BytesIO(b"junk" + SOURCE)
    junk.seek(4)
    assert await sent(connect, junk) == (EVERYONE, expected)


async def test_a_name_and_a_type_of_ones_own(connect: Connect, path: Path) -> None:
    _, part = await sent(connect, ("a.txt", path))
    assert (part.filename, part.content_type) == ("a.txt", "text/plain")
    _, part = await sent(connect, ("a.eml", SOURCE, "text/csv", len(SOURCE)))
    assert (part.filename, part.content_type) == ("a.eml", "text/csv")


async def test_recipients_of_ones_own(connect: Connect) -> None:
    to, part = await sent(connect, SOURCE, to="z@example.org")
    assert (to, part.content) == (["z@example.org"], HEAD + REST)


@pytest.mark.parametrize(
    ("source", "left"),
    [
        (b"To: a@example.org\nBcc: x@example.org\n\nBcc: y", b"To: a@example.org\n\nBcc: y"),
        (b"Bcc: a@example.org\r\n\r\nx", b"\r\nx"),
        (b"BCC:\r\n a@example.org\r\nTo: a@example.org\r\n\r\n", b"To: a@example.org\r\n\r\n"),
        (b"To: a@example.org\r\nBcc: b@example.org", b"To: a@example.org\r\n"),
        (b"Resent-To: a@example.org\r\nResent-Bcc: c@example.org\r\n\r\n", b"Resent-To: a@example.org\r\n\r\n"),
        (b"To: a@example.org\r\nBccc: b\r\n\r\n", b"To: a@example.org\r\nBccc: b\r\n\r\n"),
    ],
    ids=["LF", "Bcc only", "folded", "no end", "resent", "another"],
)
async def test_what_is_left_of_the_headers(connect: Connect, source: bytes, left: bytes) -> None:
    to, part = await sent(connect, source)
    assert to[0] == "a@example.org"
    assert part.content == left


async def test_what_is_read_once_is_not_looked_into(connect: Connect) -> None:
    service = Script()
    with pytest.raises(ArgumentError, match="not looked into") as caught:
        await connect(service).messages.send_mime("example.com", message=iter([SOURCE]))
    assert caught.value.argument == "to"
    for source in (iter([SOURCE]), ("m.eml", iter([SOURCE]), "application/octet-stream", len(SOURCE))):
        to, part = await sent(connect, source, to="z@example.org")
        assert (to, part.content, part.content_type) == (["z@example.org"], SOURCE, "application/octet-stream")


@pytest.mark.parametrize(
    "source",
    ["To: a@example.org\r\n\r\nx", 5, None, ("a",), Path("missing.eml"), b"x" * 2_000_000],
    ids=lambda v: str(v)[:20],
)
async def test_what_is_no_message(connect: Connect, source: Any) -> None:
    service = Script()
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send_mime("example.com", message=source, to="a@example.org")
    assert caught.value.argument == "message"
    assert service.requests == []


async def test_a_large_one_is_streamed(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    with path.open("wb") as file:
        file.write(HEAD + BCC + b"\r\n")
        for _ in range(25):
            file.write(b"x" * 999_998 + b"\r\n")
    with serving(reply(b'{"id": "<1@example.com>"}')) as server:
        async with connect(base_url=server.url, timeout=60) as mg:
            await mg.messages.send_mime("example.com", message=SOURCE)
            tracemalloc.start()
            try:
                before = tracemalloc.get_traced_memory()[0]
                await mg.messages.send_mime("example.com", message=path)
                peak = tracemalloc.get_traced_memory()[1] - before
            finally:
                tracemalloc.stop()
    assert server.received[1].size > 25_000_000
    assert peak < 2_000_000, f"{peak:,} bytes"


async def test_always_the_same_request(connect: Connect) -> None:
    """No call without a domain, whatever the message."""
    service = Always(answer(QUEUED))
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send_mime("", message=SOURCE)
    assert caught.value.argument == "domain"
    assert service.requests == []
