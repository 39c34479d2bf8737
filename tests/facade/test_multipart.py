"""Multipart bodies as a standard parser reads them: nothing added, nothing lost, nothing smuggled in."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import httpx
import pytest
from python_multipart.multipart import FormParser

from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import QUEUED, Always, Connect, Part, answer, fields, parts

pytestmark = pytest.mark.anyio

BINARY = bytes(range(256)) * 3 + b"\r\n--\r\n\n\r--"


async def sent(connect: Connect, **arguments: Any) -> httpx.Request:
    """The request that sending a message becomes."""
    service = Always(answer(QUEUED))
    arguments = {"to": "you@example.org", "text": "Hi", **arguments}
    await connect(service).messages.send("example.com", **arguments)
    assert service.request.headers["Content-Length"] == str(len(service.request.content))
    assert "Transfer-Encoding" not in service.request.headers
    return service.request


async def files(connect: Connect, *sources: Any) -> list[Part]:
    """The file parts that attachments become."""
    return [part for part in parts(await sent(connect, attachment=list(sources))) if part.name == "attachment"]


async def test_fields_in_order_with_repeats(connect: Connect) -> None:
    request = await sent(
        connect,
        from_="Me <me@example.com>",
        to=["a@example.org", "b@example.org"],
        subject="Hello",
        o_tag=["one", "two"],
        o_tracking=True,
        o_testmode=False,
        h={"Reply-To": "x@example.org", "X-Two": "2"},
        v={"id": 1, "nested": {"a": [None, "é"]}, "text": "as it is"},
        recipient_variables={"a@example.org": {"first": "A"}},
    )
    assert sorted(fields(request)) == sorted(
        [
            ("to", "a@example.org"),
            ("to", "b@example.org"),
            ("from", "Me <me@example.com>"),
            ("subject", "Hello"),
            ("text", "Hi"),
            ("o:tag", "one"),
            ("o:tag", "two"),
            ("o:tracking", "yes"),
            ("o:testmode", "no"),
            ("h:Reply-To", "x@example.org"),
            ("h:X-Two", "2"),
            ("v:id", "1"),
            ("v:nested", '{"a":[null,"é"]}'),
            ("v:text", "as it is"),
            ("recipient-variables", '{"a@example.org":{"first":"A"}}'),
        ]
    )
    assert [text for name, text in fields(request) if name in ("to", "o:tag")] == [
        "a@example.org",
        "b@example.org",
        "one",
        "two",
    ]


@pytest.mark.parametrize(
    "text",
    ["", " ", "Grüße aus 東京 👋", "a\r\nb\nc\rd", "\r\n\r\n", "--", "\x00", "\u2028", "x" * 100_000],
    ids=["empty", "blank", "unicode", "lines", "lines only", "dashes", "null", "separator", "long"],
)
async def test_texts_arrive_as_they_are(connect: Connect, text: str) -> None:
    request = await sent(connect, text=text, subject=text)
    assert dict(fields(request)) == {"to": "you@example.org", "text": text, "subject": text}


async def test_no_text_can_add_a_field(connect: Connect) -> None:
    evil = '\r\nContent-Disposition: form-data; name="bcc"\r\n\r\nvictim@example.org\r\n'
    for boundary in ("+++", "boundary", "", "=" * 16):
        text = f"\r\n--{boundary}{evil}--{boundary}--\r\n"
        request = await sent(connect, text=text, attachment=[("a.txt", text.encode())])
        assert [part.name for part in parts(request)] == ["to", "text", "attachment"]
        assert [part.content.decode() for part in parts(request)[1:]] == [text, text]


async def test_a_boundary_is_used_once(connect: Connect) -> None:
    """A boundary that was seen in one request says nothing about the next one."""
    first, second = await sent(connect), await sent(connect)
    assert first.headers["Content-Type"] != second.headers["Content-Type"]
    boundary = first.headers["Content-Type"].partition("boundary=")[2]
    assert len(boundary) >= 32
    request = await sent(connect, text=f'\r\n--{boundary}\r\nContent-Disposition: form-data; name="bcc"\r\n\r\nx')
    assert [part.name for part in parts(request)] == ["to", "text"]


@pytest.mark.parametrize("name", ['a"; name="bcc', 'a"b', "a\r\nX-Evil: 1", "a\nb", "a\r\n\r\nbody\r\n--"])
async def test_no_file_name_can_add_a_field_or_header(connect: Connect, name: str) -> None:
    request = await sent(connect, attachment=[(name, b"content")])
    assert [part.name for part in parts(request)] == ["to", "text", "attachment"]
    part = parts(request)[-1]
    assert part.content == b"content"
    assert part.filename == name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    assert b"X-Evil" not in b"\r\n".join(line[:6] for line in request.content.split(b"\r\n"))


async def test_file_names_in_any_language(connect: Connect) -> None:
    (part,) = await files(connect, ("Übersicht 東京.pdf", b"x"))
    # The parser of the standard library reads header bytes that are not ASCII as surrogates.
    assert part.filename is not None
    assert part.filename.encode("utf-8", "surrogateescape").decode() == "Übersicht 東京.pdf"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(BINARY)
    return path


@pytest.fixture
def opened(report: Path) -> Iterator[IO[bytes]]:
    with report.open("rb") as file:
        yield file


async def test_a_path(connect: Connect, report: Path) -> None:
    assert await files(connect, report) == [Part("attachment", BINARY, "report.pdf", "application/pdf")]


async def test_a_path_of_any_kind(connect: Connect, report: Path) -> None:
    class Where:
        def __fspath__(self) -> str:
            return str(report)

    assert [part.content for part in await files(connect, Where())] == [BINARY]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO])
async def test_bytes_of_any_kind(connect: Connect, kind: Any) -> None:
    (part,) = await files(connect, kind(BINARY))
    assert part == Part("attachment", BINARY, "attachment", "application/octet-stream")


async def test_an_empty_file(connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert await files(connect, tmp_path / "empty.txt", ("b.txt", b"")) == [
        Part("attachment", b"", "empty.txt", "text/plain"),
        Part("attachment", b"", "b.txt", "text/plain"),
    ]


async def test_a_name_and_a_type_of_ones_own(connect: Connect, report: Path, opened: IO[bytes]) -> None:
    assert await files(
        connect,
        ("a.txt", b"x"),
        ("a.txt", b"x", "text/plain; charset=latin-1"),
        ("b.bin", report),
        ("c.csv", opened, "text/csv"),
        ("d.unknown-ending", io.BytesIO(b"x")),
    ) == [
        Part("attachment", b"x", "a.txt", "text/plain"),
        Part("attachment", b"x", "a.txt", "text/plain"),
        Part("attachment", BINARY, "b.bin", "application/octet-stream"),
        Part("attachment", BINARY, "c.csv", "text/csv"),
        Part("attachment", b"x", "d.unknown-ending", "application/octet-stream"),
    ]


async def test_an_open_file_from_where_it_stands(connect: Connect, opened: IO[bytes]) -> None:
    opened.seek(100)
    assert await files(connect, opened) == [Part("attachment", BINARY[100:], "report.pdf", "application/pdf")]


async def test_one_open_file_twice(connect: Connect, opened: IO[bytes]) -> None:
    assert [part.content for part in await files(connect, opened, opened)] == [BINARY, BINARY]


async def test_a_pipe(connect: Connect) -> None:
    reading, writing = os.pipe()
    os.write(writing, BINARY)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        assert await files(connect, pipe) == [Part("attachment", BINARY, "attachment", "application/octet-stream")]


async def test_files_among_fields_keep_their_order(connect: Connect, report: Path) -> None:
    request = await sent(connect, attachment=[report, ("a.txt", b"x")], inline=[("logo.png", report)], o_tag="last")
    assert [(part.name, part.filename) for part in parts(request)] == [
        ("to", None),
        ("text", None),
        ("attachment", "report.pdf"),
        ("attachment", "a.txt"),
        ("inline", "logo.png"),
        ("o:tag", None),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
async def test_a_file_name_that_is_no_unicode(connect: Connect, tmp_path: Path, report: Path) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    os.rename(report, odd)
    with pytest.raises(ArgumentError) as caught:
        await sent(connect, attachment=[Path(odd)])
    assert caught.value.argument == "attachment"


async def test_another_parser_agrees(connect: Connect, report: Path) -> None:
    """What a server in Python would use reads the same, without the leniency of a parser made for mail."""
    request = await sent(connect, subject='"quoted" é', attachment=[report, ('a"b.txt', BINARY)], v={"x": 1})
    found: list[tuple[bytes | None, bytes | None]] = []
    contents: list[bytes] = []

    def on_file(file: Any) -> None:
        found.append((file.field_name, file.file_name))
        file.file_object.seek(0)
        contents.append(file.file_object.read())
        file.close()

    boundary = request.headers["Content-Type"].partition("boundary=")[2]
    parser = FormParser(
        "multipart/form-data", lambda field: found.append((field.field_name, field.value)), on_file, boundary=boundary
    )
    parser.write(request.content)
    parser.finalize()
    assert found == [
        (b"to", b"you@example.org"),
        (b"subject", '"quoted" é'.encode()),
        (b"text", b"Hi"),
        (b"attachment", b"report.pdf"),
        (b"attachment", b"a%22b.txt"),
        (b"v:x", b"1"),
    ]
    assert contents == [BINARY, BINARY]
