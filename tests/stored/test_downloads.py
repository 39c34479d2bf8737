"""Attachments as files: whole or not at all, in little memory, from the right host only."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from mailgun_api.models import StoredAttachment
from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import errors
from mailgun_sdk.errors import ArgumentError, DecodeError, DownloadError, NotFoundError, UntrustedLinkError
from tests.facade.harness import Answer, Connect, Failure, Script, authorization
from tests.facade.loopback import Exchange, reply, reset, serving
from tests.stored.test_messages import US_URL, send

pytestmark = pytest.mark.anyio

URL = f"{US_URL}/attachments/0"
LARGE = 12_000_000


def large(exchange: Exchange) -> None:
    """An attachment of twelve megabytes."""
    exchange.send_response(200)
    exchange.send_header("Content-Length", str(LARGE))
    exchange.end_headers()
    block = bytes(range(256)) * 250
    for start in range(0, LARGE, len(block)):
        exchange.wfile.write(block[: LARGE - start])


def broken_at(size: int) -> Callable[[Exchange], None]:
    """An attachment that breaks off."""

    def step(exchange: Exchange) -> None:
        exchange.send_response(200)
        exchange.send_header("Content-Length", str(LARGE))
        exchange.end_headers()
        exchange.wfile.write(bytes(size))
        exchange.wfile.flush()
        exchange.close_connection = True

    return step


def attachment(server: Any) -> str:
    return f"{server.url}/v3/domains/example.com/messages/BAABkey/attachments/0"


async def test_the_attachments_of_a_stored_message(connect: Connect, server: SandboxServer, tmp_path: Path) -> None:
    event, _ = send(server)
    async with connect(base_url=server.url) as mg:
        message = await mg.messages.get_stored(event)
        for file in message.attachments or []:
            assert await mg.messages.download_attachment(file, tmp_path / (file.name or "")) == file.size
    assert (tmp_path / "Bericht für Ann.pdf").read_bytes() == b"%PDF\x00\xff"
    assert (tmp_path / "logo.png").read_bytes() == b"\x89PNG\r\n"
    assert sorted(os.listdir(tmp_path)) == ["Bericht für Ann.pdf", "logo.png"]


async def test_little_memory(connect: Connect, tmp_path: Path) -> None:
    digest = hashlib.sha256()
    with serving(large) as server:
        async with connect(base_url=server.url) as mg:
            await mg.messages.download_attachment(attachment(server), tmp_path / "warm")
            tracemalloc.start()
            assert await mg.messages.download_attachment(attachment(server), tmp_path / "file") == LARGE
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
    assert most < 3_000_000
    with (tmp_path / "file").open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    block = bytes(range(256)) * 250
    expected = hashlib.sha256((block * (LARGE // len(block) + 1))[:LARGE])
    assert digest.hexdigest() == expected.hexdigest()


async def test_into_an_object(connect: Connect) -> None:
    for make in (io.BytesIO, tempfile.TemporaryFile, lambda: open(os.devnull, "wb", buffering=0)):  # noqa: SIM115
        with make() as file, serving(reply(b"x" * 700_000)) as server:
            async with connect(base_url=server.url) as mg:
                assert await mg.messages.download_attachment(attachment(server), file) == 700_000
            assert not file.closed
            if file.seekable() and file.readable():
                file.seek(0)
                assert file.read() == b"x" * 700_000


async def test_into_an_object_that_takes_little_at_a_time(connect: Connect) -> None:
    class Slow:
        """As a file without a buffer may do."""

        def __init__(self) -> None:
            self.content = b""

        def write(self, data: bytes, /) -> int:
            self.content += bytes(data[:1000])
            return min(len(data), 1000)

    slow = Slow()
    content = bytes(range(256)) * 50
    assert await connect(Script(Answer(200, content))).messages.download_attachment(URL, slow) == len(content)
    assert slow.content == content


async def test_what_was_there_is_replaced_only_by_a_whole_file(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    with serving(broken_at(500_000)) as server:
        async with connect(base_url=server.url) as mg:
            with pytest.raises(DownloadError, match="broke off") as caught:
                await mg.messages.download_attachment(attachment(server), path)
    assert 0 < caught.value.received <= 500_000
    assert isinstance(caught.value, errors.APIConnectionError)
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["file"]
    assert len(server.received) == 1, "what was begun is not begun again"
    with serving(reply(b"after")) as server:
        async with connect(base_url=server.url) as mg:
            await mg.messages.download_attachment(attachment(server), path)
    assert path.read_bytes() == b"after"
    assert os.listdir(tmp_path) == ["file"]


async def test_what_breaks_before_the_first_byte_is_tried_again(connect: Connect, tmp_path: Path) -> None:
    plan = [reset, broken_at(0), reply(status=503, Retry_After="0"), reply(b"content")]
    with serving(*plan) as server:
        async with connect(base_url=server.url, max_retries=3) as mg:
            assert await mg.messages.download_attachment(attachment(server), tmp_path / "file") == 7
    assert len(server.received) == 4
    assert (tmp_path / "file").read_bytes() == b"content"


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (Answer(404, b'{"message": "Attachment not found"}'), NotFoundError),
        (Answer(302, headers={"Location": "https://storage.googleapis.com/file"}), errors.UnexpectedStatusError),
        (Answer(401, b"Forbidden"), errors.AuthenticationError),
        (Answer(500), errors.ServerError),
        (Answer(200, b"Mailgun Magnificent API"), DecodeError),
        (Failure(httpx.ReadTimeout), errors.APITimeoutError),
        (Failure(httpx.ConnectError), errors.APIConnectionError),
    ],
    ids=["404", "302", "401", "500", "greeting", "timeout", "refused"],
)
async def test_errors_are_those_of_any_call(connect: Connect, tmp_path: Path, step: Any, kind: type[Exception]) -> None:
    service = Script(step)
    with pytest.raises(kind):
        await connect(service, max_retries=0).messages.download_attachment(URL, tmp_path / "file")
    assert len(service.requests) == 1
    assert os.listdir(tmp_path) == []


async def test_a_length_that_is_not_kept(connect: Connect, tmp_path: Path) -> None:
    for length in (3, 5):
        service = Script(Answer(200, b"1234", {"Content-Length": str(length)}))
        with pytest.raises(DownloadError, match=f"{length} bytes were announced; 4 bytes came"):
            await connect(service, max_retries=0).messages.download_attachment(URL, tmp_path / "file")
    assert os.listdir(tmp_path) == []


async def test_an_answer_that_is_compressed_all_the_same(connect: Connect, tmp_path: Path) -> None:
    content = gzip.compress(b"content" * 1000)
    service = Script(Answer(200, content, {"Content-Encoding": "gzip", "Content-Length": str(len(content))}))
    await connect(service).messages.download_attachment(URL, tmp_path / "file")
    assert service.request.headers["Accept-Encoding"] == "identity"
    assert (tmp_path / "file").read_bytes() == b"content" * 1000


async def test_an_empty_attachment(connect: Connect, tmp_path: Path) -> None:
    assert await connect(Script(Answer(200, b""))).messages.download_attachment(URL, tmp_path / "file") == 0
    assert (tmp_path / "file").read_bytes() == b""


async def test_by_url_and_with_the_key(connect: Connect) -> None:
    service = Script(Answer(200, b"x"), Answer(200, b"x"))
    for given in (URL, StoredAttachment(url=URL)):
        await connect(service).messages.download_attachment(given, io.BytesIO())
    assert service.urls == [URL, URL]
    assert service.requests[0].headers["Authorization"] == authorization()


@pytest.mark.parametrize(
    "given",
    [
        "https://storage.googleapis.com/v3/domains/example.com/messages/BAABkey/attachments/0",
        "https://example.net/v3/domains/example.com/messages/BAABkey/attachments/0",
        US_URL,
        URL.replace("us-east4", "europe-west1"),
        StoredAttachment(),
        None,
        5,
    ],
    ids=str,
)
async def test_what_is_no_attachment(connect: Connect, tmp_path: Path, given: Any) -> None:
    service = Script()
    with pytest.raises((ArgumentError, UntrustedLinkError)):
        await connect(service).messages.download_attachment(given, tmp_path / "file")
    assert service.requests == []
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("kind", ["text", "folder", "no folder", "open as text", "number", "closed"])
async def test_where_nothing_can_be_written(connect: Connect, tmp_path: Path, kind: str) -> None:
    closed = io.BytesIO()
    closed.close()
    into: Any = {
        "text": str(tmp_path / "file"),
        "folder": tmp_path,
        "no folder": tmp_path / "no" / "file",
        "open as text": io.StringIO(),
        "number": 5,
        "closed": closed,
    }[kind]
    service = Script()
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.download_attachment(URL, into)
    assert caught.value.argument == "into"
    assert service.requests == []


async def test_a_disk_that_is_full(connect: Connect) -> None:
    class Full:
        def write(self, data: bytes, /) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(DownloadError, match="No space left"):
        await connect(Script(Answer(200, b"x"))).messages.download_attachment(URL, Full())


async def test_a_file_has_the_rights_of_any_new_file(connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    await connect(Script(Answer(200, b"x"))).messages.download_attachment(URL, tmp_path / "file")
    assert (tmp_path / "file").stat().st_mode == (tmp_path / "other").stat().st_mode


async def test_a_download_that_is_cancelled_leaves_nothing(connect: Connect, tmp_path: Path) -> None:
    if not connect.is_async:
        return

    def stuck(exchange: Exchange) -> None:
        exchange.send_response(200)
        exchange.send_header("Content-Length", str(LARGE))
        exchange.end_headers()
        exchange.wfile.write(bytes(1_000_000))
        exchange.wfile.flush()
        exchange.loopback.over.wait(5)
        exchange.close_connection = True

    with serving(stuck) as server:
        async with connect(base_url=server.url) as mg:
            with anyio.move_on_after(0.5) as scope:
                await mg.messages.download_attachment(attachment(server), tmp_path / "file")
            assert scope.cancelled_caught
    assert os.listdir(tmp_path) == []
