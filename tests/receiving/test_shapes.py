"""Forms and files as frameworks hand them over, and bodies that nobody has read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode

import httpx
import pytest

from mailgun_sdk import inbound, webhooks
from tests.receiving.conftest import KEY, refusal, signature

CONTENT = b"\x00\xff\r\n--x\r\n"


class Shape(Protocol):
    """Makes a form with the header Received twice, and an attachment."""

    def __call__(self, pairs: list[tuple[str, str]]) -> tuple[Any, Any]: ...


def _starlette(pairs: list[tuple[str, str]]) -> tuple[Any, Any]:
    structures = pytest.importorskip("starlette.datastructures", reason="Starlette is not installed")
    headers = structures.Headers({"content-type": "image/png"})
    upload = structures.UploadFile(io.BytesIO(CONTENT), filename="a.png", headers=headers)
    return structures.FormData([*pairs, ("attachment-1", upload)]), None


def _werkzeug(pairs: list[tuple[str, str]]) -> tuple[Any, Any]:
    structures = pytest.importorskip("werkzeug.datastructures", reason="Werkzeug is not installed")
    upload = structures.FileStorage(io.BytesIO(CONTENT), "a.png", "attachment-1", "image/png")
    return structures.ImmutableMultiDict(pairs), structures.ImmutableMultiDict([("attachment-1", upload)])


def _django(pairs: list[tuple[str, str]]) -> tuple[Any, Any]:
    files = pytest.importorskip("django.core.files.uploadedfile", reason="Django is not installed")
    structures = pytest.importorskip("django.utils.datastructures")
    upload = files.InMemoryUploadedFile(io.BytesIO(CONTENT), "attachment-1", "a.png", "image/png", len(CONTENT), None)
    return structures.MultiValueDict(_grouped(pairs)), structures.MultiValueDict({"attachment-1": [upload]})


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for name, value in pairs:
        names.setdefault(name, []).append(value)
    return names


class _Repeating(dict[str, Any]):
    """A multi-dict whose `items` repeats names, as in aiohttp and WebOb."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs

    def items(self) -> Any:
        return iter(self.pairs)


class _Bottle:
    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self.pairs = pairs

    def allitems(self) -> list[tuple[str, str]]:
        return self.pairs


class _Opened:
    """As aiohttp hands over a file."""

    def __init__(self) -> None:
        self.filename, self.content_type, self.file = "a.png", "image/png", io.BytesIO(CONTENT)
        self.file.read()  # somebody has looked at it


SHAPES: dict[str, Shape] = {
    "starlette": _starlette,
    "werkzeug": _werkzeug,
    "django": _django,
    "pairs": lambda pairs: (pairs, [("attachment-1", ("a.png", CONTENT, "image/png"))]),
    "iterator": lambda pairs: (iter(pairs), iter([("attachment-1", ("a.png", bytearray(CONTENT), "image/png"))])),
    "lists": lambda pairs: (_grouped(pairs), {"attachment-1": [("a.png", CONTENT, "image/png")]}),
    "bytes": lambda pairs: (
        {name.encode().decode(): [value.encode() for value in values] for name, values in _grouped(pairs).items()},
        {"attachment-1": ("a.png", memoryview(CONTENT), "image/png")},
    ),
    "aiohttp": lambda pairs: (_Repeating([*pairs, ("attachment-1", _Opened())]), None),
    "bottle": lambda pairs: (_Bottle(pairs), {"attachment-1": _Opened()}),
}


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_the_same_message(name: str) -> None:
    pairs = [("recipient", "a@example.com"), ("Received", "one"), ("Received", "two"), *signature().items()]
    form, files = SHAPES[name](pairs)
    message = inbound.parse(form, files, signing_key=KEY)
    (attachment,) = message.attachments
    assert (attachment.name, attachment.content_type, attachment.content) == ("a.png", "image/png", CONTENT)
    assert message.headers.get_all("received") == ["one", "two"]
    assert message.form == tuple(pairs)


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_gives_the_same_event(name: str) -> None:
    pairs = [("event", "clicked"), ("tag", "one"), ("tag", "two"), *signature().items()]
    webhook = webhooks.parse(SHAPES[name](pairs)[0], signing_key=KEY)
    assert isinstance(webhook.event, webhooks.Clicked)
    assert webhook.event.tags == ["one", "two"]


def test_other_files(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        files: dict[str, Any] = {"attachment-1": opened, "attachment-2": CONTENT, "attachment-3": (None, CONTENT)}
        message = inbound.parse({"recipient": "a"}, files)
    assert [attachment.content for attachment in message.attachments] == [CONTENT] * 3
    assert message.attachments[0].name == str(path)


class _Async:
    filename, content_type = "a.png", "image/png"

    async def read(self) -> bytes:
        return CONTENT


@pytest.mark.filterwarnings("ignore:coroutine")
@pytest.mark.parametrize(
    "file",
    [5, None, {}, ("name",), (), ("name", 5), _Async(), io.StringIO("text")],
    ids=["int", "None", "dict", "tuple of one", "empty tuple", "tuple with int", "async file", "text file"],
)
def test_what_is_no_file(file: Any) -> None:
    with pytest.raises(webhooks.WebhookError) as error:
        inbound.parse([("recipient", "a")], [("attachment-1", file)])
    assert refusal(error) == "malformed"


def _requests() -> Iterator[httpx.Request]:
    """Forms as an HTTP client of good standing writes them."""
    fields = {"recipient": "jörg@example.com", "Received": ["one", "two"], "subject": "a=b&c\r\nd", "empty": ""}
    yield httpx.Request("POST", "https://example.com", data=fields)
    files = [("attachment-1", ('"quoted" Übersicht.csv', CONTENT, "text/csv")), ("attachment-2", ("", b"", None))]
    yield httpx.Request("POST", "https://example.com", data=fields, files=files)


def test_a_body_that_nobody_has_read() -> None:
    plain, multipart = _requests()
    for request in (plain, multipart):
        request.read()
        form = inbound.read_form(request.content, request.headers["Content-Type"])
        message = inbound.parse(form)
        assert message.recipient == "jörg@example.com"
        assert message.headers.get_all("Received") == ["one", "two"]
        assert message.subject == "a=b&c d"
        assert ("empty", "") in message.form
        if request is multipart:
            assert [attachment.content for attachment in message.attachments] == [CONTENT, b""]
            assert message.attachments[0].content_type == "text/csv"


PART = b"--x\r\nContent-Disposition: form-data; %s\r\n\r\nHi\r\n--x--"


@pytest.mark.parametrize(
    ("raw", "content_type"),
    [
        (b"a=b", "text/plain"),
        (b"a=b", ""),
        (b"", "multipart/form-data"),
        (b"", "multipart/form-data; boundary=x"),
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"--x\r\n\r\n\r\n--x--", "multipart/form-data; boundary=x"),
        (b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb', "multipart/form-data; boundary=x"),
        (
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' * 2001 + b"\r\n--x--",
            "multipart/form-data; boundary=x",
        ),
        (b"&".join([b"a=b"] * 2001), "application/x-www-form-urlencoded"),
        (PART % b"name=a", "multipart/form-data; boundary=\u00e9"),
        # A line that only begins like the boundary.
        (b"--xX" + (PART % b"name=a")[3:], "multipart/form-data; boundary=x"),
        # Found by fuzzing: numbers and encodings in parameters, which are no texts.
        (PART % (b"name*%s*=a" % (b"1" * 5000)), "multipart/form-data; boundary=x"),
        (PART % b"name=a; filename*=idna''%ff", "multipart/form-data; boundary=x"),
        (PART % b"name=a; filename*=\0''%ff", "multipart/form-data; boundary=x"),
    ],
)
def test_bodies_that_are_no_form(raw: bytes, content_type: str) -> None:
    with pytest.raises(webhooks.WebhookError) as error:
        inbound.read_form(raw, content_type)
    assert refusal(error) == "malformed"


def test_an_event_in_a_form_that_nobody_has_read() -> None:
    signed = signature()
    fields = {"event": "opened", **signed}
    for request in (
        httpx.Request("POST", "https://example.com", data=fields),
        httpx.Request("POST", "https://example.com", files={name: (None, value) for name, value in fields.items()}),
    ):
        webhook = webhooks.parse(request.read(), signing_key=KEY, headers=request.headers)
        assert isinstance(webhook.event, webhooks.Opened)
    assert webhooks.parse(urlencode(fields), signing_key=KEY).event.kind == "opened"


def test_bytes_that_are_no_utf_8_are_not_lost() -> None:
    form = inbound.read_form(b"recipient=%ff&body-plain=\xff", "application/x-www-form-urlencoded")
    message = inbound.parse(form)
    assert message.recipient is not None
    assert message.text is not None
    assert message.recipient.encode("utf-8", "surrogateescape") == b"\xff"
    assert message.text.encode("utf-8", "surrogateescape") == b"\xff"
    message.email().as_bytes()


@pytest.mark.parametrize("name", ["\u00fc", "\udcff", "\u00fc\udcff"], ids=["UTF-8", "none", "both"])
def test_names_in_a_form_that_are_no_utf_8_are_not_lost(name: str) -> None:
    """Found by fuzzing: both in one header were an error of the standard library's."""
    raw = PART % b'name="%s"' % name.encode("utf-8", "surrogateescape")
    assert inbound.read_form(raw, "multipart/form-data; boundary=x") == [(name, "Hi")]
    file = PART % b'name=a; filename="%s"' % name.encode("utf-8", "surrogateescape")
    assert inbound.read_form(file, "multipart/form-data; boundary=x") == [("a", (name, b"Hi", None))]


def test_a_form_in_text() -> None:
    text = PART.decode() % 'name="\u00fc"'
    for body in (text, text.encode()):
        assert inbound.read_form(body, 'multipart/form-data; boundary="x"') == [("\u00fc", "Hi")]
    assert inbound.read_form("a=\ud800", "application/x-www-form-urlencoded") == [("a", "\udced\udca0\udc80")]


def test_what_stands_around_the_parts_of_a_form() -> None:
    """White space behind a boundary, an empty line in a value, names of headers and of parameters in any case."""
    body = (
        b'--x \t\r\ncontent-DISPOSITION: form-data; NAME="a"; FileName="b"\r\nContent-type: text/csv\r\n\r\n'
        b"1\r\n\r\n2 \t\r\n--x--\r\nepilogue"
    )
    assert inbound.read_form(body, "multipart/form-data; boundary=x") == [("a", ("b", b"1\r\n\r\n2 \t", "text/csv"))]
    assert inbound.read_form(PART % b"name=a; filename=b", "multipart/form-data; boundary=x") == [
        ("a", ("b", b"Hi", None))
    ]
    assert inbound.read_form(PART.replace(b"Hi", b"\xff") % b"name=a", "multipart/form-data; boundary=x") == [
        ("a", "\udcff")
    ]


def test_a_file_whose_content_is_text() -> None:
    for text, raw in (("\u00fc", b"\xc3\xbc"), ("\udcff", b"\xff"), ("\ud800", b"\xed\xa0\x80")):
        (attachment,) = inbound.parse([("sender", "a")], [("attachment-1", ("name", text))]).attachments
        assert attachment.content == raw


def test_names_and_types_of_files_that_are_no_texts_are_left_out() -> None:
    class File:
        filename = 3
        content_type = 4

        def read(self) -> bytes:
            return b"x"

    for file in (File(), (3, b"x", 4)):
        (attachment,) = inbound.parse([("sender", "a")], [("attachment-1", file)]).attachments
        assert (attachment.name, attachment.content_type, attachment.content) == (None, None, b"x")


def test_the_fields_of_a_form_by_name() -> None:
    webhook = webhooks.parse([("event", "opened"), ("tag", "a"), ("tag", "b"), ("one", "c")])
    assert webhook.to_dict() == {"event": "opened", "tag": ["a", "b"], "one": "c"}
