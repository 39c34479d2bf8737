"""What two standard readers of forms read back is what was given: texts, names of files, bytes."""

from __future__ import annotations

import email.policy
import io
import json
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl

import pytest
import python_multipart
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailgun_sdk import Mailgun
from mailgun_sdk.errors import ArgumentError
from tests.properties.conftest import ANY_TEXT, VALID_TEXT, Request, Service, repeatable

DISTURBING = [
    *(
        '"',
        "\\",
        '\\"',
        "\r\n",
        "\n",
        "\r",
        "\0",
        "--",
        "\r\n--",
        '"; filename="x',
        "\r\n\r\nbcc: x",
        "%22",
        "%0A",
        ";",
    ),
    *(
        "\r\nContent-Disposition: form-data; name=bcc\r\n\r\nx",
        "=?utf-8?q?x?=",
        "é",
        "文",
        "🐍",
        "\u202e",
        "\ufeff",
        "\x85",
    ),
    *(" ", "  x", "x  ", "'", "=", "*", "*=utf-8''x", "x\\y", "../x", "/etc/passwd", ".", "\t", "\u2028"),
]
TEXTS = VALID_TEXT | st.lists(st.sampled_from(DISTURBING), max_size=4).map("".join)
# One reader takes encoded words apart, the other Windows paths, in whatever place they stand.
NAMES = TEXTS.filter(lambda text: text and "=?" not in text and text[1:3] != ":\\" and text[:2] != "\\\\")
BYTES = st.binary(max_size=60) | st.lists(
    st.sampled_from([b"\r\n", b"\n", b"\r", b"--", b"\r\n--", b"\0", b"\xff", b"x", b" "]), max_size=8
).map(b"".join)
many = settings(repeatable, max_examples=100)

# A name between quotation marks as browsers write it (the URL Standard's form encoding): nothing of it ends the header.
QUOTED = {**{number: f"%{number:02X}" for number in (*range(9), *range(10, 32), 127)}, ord('"'): "%22"}


def quoted(name: str) -> str:
    return name.translate(QUOTED)


@dataclass(frozen=True)
class Part:
    name: str
    filename: str | None
    content: bytes


def read_by_the_standard_library(request: Request) -> list[Part]:
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = BytesParser(EmailMessage, policy=email.policy.HTTP).parsebytes(head + request.content)
    assert not message.defects
    found = []
    for part in message.iter_parts():
        assert not part.defects
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = part.get_param("name", header="Content-Disposition")
        # Not by `get_filename`, which strips.
        filename = part.get_param("filename", header="Content-Disposition")
        assert isinstance(name, str)
        assert filename is None or isinstance(filename, str)
        found.append(Part(name, filename, content))
    return found


def read_by_python_multipart(request: Request) -> list[Part]:
    found: list[Part] = []
    files: list[Any] = []

    def on_field(field: Any) -> None:
        found.append(Part(field.field_name.decode(), None, field.value or b""))

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        found.append(Part(file.field_name.decode(), file.file_name.decode(), file.file_object.read()))
        files.append(file)  # closed later: releases before 0.0.32 flush it after this

    headers: Any = {"Content-Type": request.headers["Content-Type"].encode()}
    python_multipart.parse_form(headers, io.BytesIO(request.content), on_field, on_file)
    for file in files:
        file.close()
    return found


def posted(mg: Mailgun, service: Service, **arguments: Any) -> Request:
    service.requests.clear()
    mg.request("POST", "/v3/anything", **arguments)
    (request,) = service.requests
    assert request.headers["Content-Length"] == str(len(request.content))
    return request


@many
@given(st.dictionaries(NAMES, TEXTS, min_size=1, max_size=4), BYTES)
def test_fields_of_a_multipart_form(mg: Mailgun, service: Service, data: dict[str, str], content: bytes) -> None:
    request = posted(mg, service, data=data, files={"file": ("x.bin", content)})
    wanted = [*(Part(quoted(name), None, text.encode()) for name, text in data.items()), Part("file", "x.bin", content)]
    assert read_by_python_multipart(request) == wanted
    assert read_by_the_standard_library(request) == wanted


@many
@given(st.lists(st.tuples(NAMES, BYTES), min_size=1, max_size=3))
def test_files_of_a_multipart_form(mg: Mailgun, service: Service, files: list[tuple[str, bytes]]) -> None:
    given = [(name, content, "application/octet-stream") for name, content in files]
    request = posted(mg, service, files={"attachment": given})
    wanted = [Part("attachment", quoted(name), content) for name, content in files]
    assert read_by_python_multipart(request) == wanted
    assert read_by_the_standard_library(request) == wanted


@many
@given(st.lists(st.tuples(VALID_TEXT.filter(bool), VALID_TEXT), max_size=4))
def test_an_urlencoded_form(mg: Mailgun, service: Service, pairs: list[tuple[str, str]]) -> None:
    data = dict(pairs)
    request = posted(mg, service, data=data)
    found = parse_qsl(request.content.decode("ascii"), keep_blank_values=True, strict_parsing=bool(data))
    assert dict(found) == data


@many
@given(st.text(), st.text(), st.dictionaries(st.text("abcXYZ-_", min_size=1), st.text(), max_size=3), BYTES, NAMES)
@example("\r\n--+++\r\n", "--", {"x": "\r\nbcc: x"}, b"\r\n--", 'x"; name="bcc')
def test_a_message(
    mg: Mailgun, service: Service, text: str, html: str, v: dict[str, str], content: bytes, name: str
) -> None:
    """No text and no file of a message can add a recipient to it."""
    service.requests.clear()
    mg.messages.send("example.com", to="a@example.org", text=text, html=html, v=v, attachment=[(name, content)])
    (request,) = service.requests
    wanted = [("to", b"a@example.org"), ("text", text.encode()), ("html", html.encode())]
    wanted += [(f"v:{key}", value.encode()) for key, value in v.items()]
    found = read_by_python_multipart(request)
    assert sorted((part.name, part.content) for part in found if part.filename is None) == sorted(wanted)
    assert [(part.filename, part.content) for part in found if part.filename is not None] == [(quoted(name), content)]


@many
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    ).filter(lambda value: value is not None)
)
def test_a_json_body(mg: Mailgun, service: Service, value: Any) -> None:
    request = posted(mg, service, json=value)
    assert json.loads(request.content.decode("utf-8")) == value
    assert request.headers["Content-Type"] == "application/json"


@many
@given(st.text("\ud800\udfffab", min_size=1, max_size=3) | ANY_TEXT)
def test_what_utf_8_cannot_hold_is_refused_by_name(mg: Mailgun, service: Service, text: str) -> None:
    if text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text):
        return
    service.requests.clear()
    given_so: list[dict[str, Any]] = [
        {"data": {"field": text}},
        {"data": {text: "x"}},
        {"json": [text]},
        {"json": {text: 1}},
    ]
    for arguments in given_so:
        with pytest.raises(ArgumentError) as caught:
            mg.request("POST", "/v3/anything", **arguments)
        assert caught.value.argument.split("[")[0] in arguments
    assert service.requests == []
