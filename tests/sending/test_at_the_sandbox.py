"""What a server receives and refuses: files byte for byte, and the limits that `check` knows beforehand."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from mailgun_sandbox.forms import Form, read_multipart
from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun, Problem
from mailgun_sdk.errors import APIStatusError, BadRequestError
from tests.facade.harness import Connect

pytestmark = pytest.mark.anyio

MESSAGE: dict[str, Any] = {"from_": "me@example.com", "to": "a@example.org", "subject": "Hi", "text": "Hi"}
NAMES = ["Report 2026.pdf", "Übersicht.pdf", "отчёт.pdf", "報告書.pdf", "تقرير.pdf", "αναφορά.pdf", "👋 דוח.pdf"]
SIZE = 25_000_000
BLOCK = bytes(range(256)) * 1000


def received(sandbox: SandboxServer) -> Form:
    request = sandbox.requests[-1]
    return read_multipart(request.body, request.headers["content-type"])


@pytest.mark.parametrize("content", [b"", b"x", b"\r\n--\r\n", BLOCK], ids=["0", "1", "7", "256000"])
async def test_files_arrive_byte_for_byte(connect: Connect, sandbox: SandboxServer, content: bytes) -> None:
    async with connect(base_url=sandbox.url) as mg:
        await mg.messages.send(
            "example.com",
            **MESSAGE,
            attachment=[(name, content) for name in NAMES],
            inline=[(name, iter([content])) for name in NAMES],
        )
    form = received(sandbox)
    for field in ("attachment", "inline"):
        assert [(upload.filename, upload.content) for upload in form.uploads(field)] == [
            (name, content) for name in NAMES
        ]


def blocks() -> Iterator[bytes]:
    left = SIZE
    while left:
        block = BLOCK[:left]
        left -= len(block)
        yield block


async def ablocks() -> AsyncIterator[bytes]:
    for block in blocks():
        yield block


async def test_a_large_file_arrives(connect: Connect, sandbox: SandboxServer, tmp_path: Path) -> None:
    path = tmp_path / "großer Anhang.bin"
    with path.open("wb") as file:
        file.writelines(blocks())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    sources: list[Any] = [path, ("x.bin", blocks(), "application/octet-stream", SIZE)]
    if connect.is_async:
        sources.append(("x.bin", ablocks()))
    async with connect(base_url=sandbox.url, timeout=60) as mg:
        for source in sources:
            await mg.messages.send("example.com", **MESSAGE, attachment=[source])
            (upload,) = received(sandbox).uploads("attachment")
            assert hashlib.sha256(upload.content).hexdigest() == digest
            assert upload.filename == ("großer Anhang.bin" if source is path else "x.bin")
            sandbox.requests.clear()


async def test_mime_arrives(connect: Connect, sandbox: SandboxServer) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Bcc"] = "me@example.com", "a@example.org", "b@example.org"
    message["Subject"] = "Grüße"
    message.set_content("Hi ü")
    async with connect(base_url=sandbox.url) as mg:
        sent = await mg.messages.send_mime("example.com", message=message, o_tag="mime")
        assert sent.id
        accepted = [event async for event in mg.events.iter("example.com", event="accepted")]
    assert sorted(event.recipient or "" for event in accepted) == ["a@example.org", "b@example.org"]
    assert {tag for event in accepted for tag in event.tags or []} == {"mime"}


def problems(**arguments: Any) -> dict[str, Problem]:
    found = Mailgun("test-key").messages.check("example.com", **{**MESSAGE, **arguments})
    return {problem.code: problem for problem in found}


def variables(size: int) -> dict[str, str]:
    """Variables of which names and values take this many bytes."""
    return {"a": "x" * (size - len("v:a"))}


LIMITS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("large-options", {"v": variables(16 * 1024)}, {"v": variables(16 * 1024 + 1)}),
    ("large-options", {"v": variables(16_371), "o_tag": "abcdefgh"}, {"v": variables(16_372), "o_tag": "abcdefgh"}),
    ("large-options", {"h": {"X-A": "ä" * 8189}}, {"h": {"X-A": "ä" * 8190}}),
    (
        "too-many-recipients",
        {"to": [f"u{n}@example.org" for n in range(998)], "cc": "c@example.org", "bcc": "B <b@example.org>"},
        {"to": [f"u{n}@example.org" for n in range(999)], "cc": "c@example.org", "bcc": "B <b@example.org>"},
    ),
    ("bad-address", {"to": "A <a@example.org>, b@example.org"}, {"to": "A <a@example.org>, nonsense"}),
    ("bad-address", {"from_": ("Ä, B", "me@example.com")}, {"from_": "nonsense"}),
    ("missing-content", {"text": "x"}, {"text": None}),
    ("missing-from", {}, {"from_": None}),
    ("bad-local-time", {"o_time_zone_localize": "02:00PM"}, {"o_time_zone_localize": "14h"}),
    ("bad-template-variables", {"t_variables": {"a": 1}}, {"t_variables": [1]}),
    ("bad-recipient-variables", {"recipient_variables": {"a@example.org": {}}}, {"recipient_variables": [1]}),
]


@pytest.mark.parametrize(("code", "good", "bad"), LIMITS, ids=[f"{n}-{code}" for n, (code, _, _) in enumerate(LIMITS)])
async def test_an_error_of_check_is_a_refusal_of_the_server(
    connect: Connect, sandbox: SandboxServer, code: str, good: dict[str, Any], bad: dict[str, Any]
) -> None:
    assert code not in problems(**good)
    assert problems(**bad)[code].severity == "error"
    async with connect(base_url=sandbox.url) as mg:
        assert (await mg.messages.send("example.com", **{**MESSAGE, **good})).id
        with pytest.raises(BadRequestError):
            await mg.messages.send("example.com", **{**MESSAGE, **bad})


async def test_html_and_template(connect: Connect, sandbox: SandboxServer) -> None:
    stored: dict[str, Any] = {**MESSAGE, "text": None, "template": "hello"}
    async with connect(base_url=sandbox.url) as mg:
        await mg.templates.create("example.com", name="hello", template="<p>Hi</p>")
        assert (await mg.messages.send("example.com", **stored)).id
        with pytest.raises(APIStatusError, match="html"):
            await mg.messages.send("example.com", **MESSAGE, html="<p>", template="hello")
    assert problems(html="<p>", template="hello")["html-and-template"].severity == "error"
    assert not problems(text=None, template="hello")
