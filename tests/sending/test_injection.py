"""No text, name or file can add a field, a header or a recipient; three parsers are the judges."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_multipart.multipart import FormParser

from mailgun_api.api.messages import messages_send
from mailgun_sandbox.forms import read_multipart
from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk._bodies.encoding import encode
from mailgun_sdk.errors import ArgumentError
from tests.api.conftest import repeatable
from tests.facade.harness import QUEUED, Always, Connect, Script, answer, parts

EVIL = '\r\nContent-Disposition: form-data; name="bcc"\r\n\r\neve@example.org\r\n'
BOUNDARIES = ["+++", "", "boundary", "=" * 16, "-" * 30, "0" * 32, "f" * 32, "----WebKitFormBoundary7MA4YWxkTrZu0gW"]
TEXTS = [f"\r\n--{boundary}{EVIL}--{boundary}--\r\n" for boundary in BOUNDARIES]


def request_of(**arguments: Any) -> httpx.Request:
    """The request that a message becomes."""
    message: dict[str, Any] = {"to": "you@example.org"}
    body = messages_send("example.com", **(message | arguments)).body
    assert body is not None
    payload = encode(body)
    stream = payload.stream()
    assert isinstance(stream, httpx.SyncByteStream)
    return httpx.Request(
        "POST", "http://127.0.0.1/", headers={"Content-Type": payload.content_type}, content=b"".join(stream)
    )


def names_by_judge(request: httpx.Request) -> dict[str, list[str]]:
    """The names of the fields, by three parsers."""
    content_type = request.headers["Content-Type"]
    found: list[str] = []
    files: list[Any] = []

    def on_file(file: Any) -> None:
        found.append(file.field_name.decode())
        files.append(file)

    parser = FormParser(
        "multipart/form-data",
        lambda field: found.append((field.field_name or b"").decode()),
        on_file,
        boundary=content_type.partition("boundary=")[2],
    )
    parser.write(request.content)
    parser.finalize()
    for file in files:
        file.close()
    form = read_multipart(request.content, content_type)
    counted = [name for name in form for _ in [*form.texts(name), *form.uploads(name)]]
    return {
        "email": [part.name for part in parts(request)],
        "python-multipart": found,
        "sandbox": counted,
    }


def check_names(request: httpx.Request, expected: list[str]) -> None:
    for judge, names in names_by_judge(request).items():
        assert sorted(names) == sorted(expected), judge


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_no_text_adds_a_field(text: str) -> None:
    request = request_of(
        subject=text,
        text=text,
        html=text,
        o_tag=[text],
        t_variables={"a": text},
        v={"a": text, "b": {"c": text}},
        recipient_variables={"you@example.org": {"a": text}},
        attachment=[("a.txt", text.encode())],
    )
    fields = [
        "to",
        "subject",
        "text",
        "html",
        "o:tag",
        "t:variables",
        "v:a",
        "v:b",
        "recipient-variables",
        "attachment",
    ]
    check_names(request, fields)
    found = {part.name: part.content.decode() for part in parts(request)}
    assert {found[name] for name in ("subject", "text", "html", "o:tag", "v:a", "attachment")} == {text}
    assert json.loads(found["v:b"]) == {"c": text}


def test_a_boundary_that_was_seen_says_nothing_of_the_next() -> None:
    seen = request_of().headers["Content-Type"].partition("boundary=")[2]
    check_names(request_of(text=f"\r\n--{seen}{EVIL}--{seen}--\r\n"), ["to", "text"])


FILE_NAMES = [
    'a"; name="bcc',
    'a"; filename="b',
    "a\r\nX-Evil: 1",
    "a\r\n\r\nbody\r\n--",
    "a\nb",
    "a\0b",
    "a\x0bb\x0cc\x1cd\x85e\u2028f",
    "back\\",
    'back\\"; name="bcc',
    "a;b=c,d",
    "%22%0D%0A",
    " ",
    "--",
    "x" * 1000,
]


@pytest.mark.parametrize("name", FILE_NAMES, ids=lambda name: ascii(name)[:30])
def test_no_file_name_adds_a_field_or_a_header(name: str) -> None:
    request = request_of(attachment=[(name, b"content")])
    check_names(request, ["to", "attachment"])
    part = parts(request)[1]
    assert (part.content, part.content_type) == (b"content", "application/octet-stream")
    upload = read_multipart(request.content, request.headers["Content-Type"]).uploads("attachment")[0]
    assert upload.content == b"content"
    assert not set(upload.filename) & set('"\r\n\0')


@pytest.mark.parametrize("name", ["back\\", "C:\\new\\(1).txt", "a\\\\b", "\\;x"], ids=range(4))
def test_a_backslash_takes_nothing_along(name: str) -> None:
    """Inside quotes it stands for the next character, which may be the quotation mark at the end."""
    request = request_of(attachment=[(name, b"content")], v={name: "x"})
    assert [(part.filename, part.name) for part in parts(request)[1:]] == [(name, "attachment"), (None, f"v:{name}")]
    form = read_multipart(request.content, request.headers["Content-Type"])
    # That parser takes the last part of a path for the name, as old browsers sent whole paths.
    assert form.uploads("attachment")[0].filename == name.rpartition(":\\new\\")[2]


@repeatable
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20), st.binary(max_size=200))
def test_whatever_a_file_is_called_and_holds(name: str, content: bytes) -> None:
    request = request_of(attachment=[(name, content)], text="Hi")
    check_names(request, ["to", "text", "attachment"])
    upload = read_multipart(request.content, request.headers["Content-Type"]).uploads("attachment")[0]
    assert upload.content == content


@repeatable
@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=20))
def test_whatever_a_variable_is_called(name: str) -> None:
    check_field = read_multipart(*body_and_type(request_of(v={name: "x"})))
    (found,) = [key for key in check_field if key.startswith("v:")]
    assert found.removesuffix("[]") == f"v:{name}".replace('"', "%22").removesuffix("[]")


def body_and_type(request: httpx.Request) -> tuple[bytes, str]:
    return request.content, request.headers["Content-Type"]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"to": "a@example.org\r\nBcc: eve@example.org"}, "to"),
    ({"to": [("A\r\nBcc: eve@example.org", "a@example.org")]}, "to"),
    ({"from_": "a@example.org\nBcc: eve@example.org"}, "from_"),
    ({"cc": "a@example.org\rBcc: eve@example.org"}, "cc"),
    ({"bcc": "a@example.org\0"}, "bcc"),
    ({"h": {"Reply-To": "a@example.org\r\nBcc: eve@example.org"}}, "h['Reply-To']"),
    ({"h": {"Reply-To\r\nBcc": "a@example.org"}}, "h['Reply-To\\r\\nBcc']"),
    ({"v": {"a\r\nb": 1}}, "v['a\\r\\nb']"),
    ({"attachment": [("a.txt", b"", "text/plain\r\nX-Evil: 1")]}, "attachment"),
    ({"attachment": [("a.txt", b"", "text/plain\0")]}, "attachment"),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("arguments", "argument"), REFUSED, ids=[f"{n}-{name}" for n, (_, name) in enumerate(REFUSED)])
async def test_what_would_add_a_header_to_the_mail_is_refused(
    connect: Connect, arguments: dict[str, Any], argument: str
) -> None:
    service = Script()
    message: dict[str, Any] = {"to": "a@example.org", "text": "Hi"}
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send("example.com", **(message | arguments))
    assert caught.value.argument == argument
    assert service.requests == []


@pytest.mark.anyio
async def test_the_boundary_is_not_to_be_guessed(connect: Connect) -> None:
    service = Always(answer(QUEUED))
    mg = connect(service)
    for _ in range(50):
        await mg.messages.send("example.com", to="a@example.org", text="Hi")
    boundaries = {request.headers["Content-Type"].partition("boundary=")[2] for request in service.requests}
    assert len(boundaries) == 50
    assert min(map(len, boundaries)) >= 32


@pytest.mark.anyio
async def test_a_server_sees_what_was_meant(connect: Connect, sandbox: SandboxServer) -> None:
    async with connect(base_url=sandbox.url) as mg:
        await mg.messages.send(
            "example.com", from_="me@example.com", to="a@example.org", subject="Hi", text="".join(TEXTS)
        )
    form = read_multipart(sandbox.requests[-1].body, sandbox.requests[-1].headers["content-type"])
    assert list(form) == ["to", "from", "subject", "text"]
    assert form.text("text") == "".join(TEXTS)
