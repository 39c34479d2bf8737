"""Whatever stands in an argument of a path stays one segment of it, on the wire, too."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import yarl
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailgun_api.encode import segment
from mailgun_sdk import Mailgun
from mailgun_sdk.errors import ArgumentError, DecodeError
from tests.properties.conftest import ANY_TEXT, Service, repeatable, tried
from tests.properties.operations import IN_PATH, InPath

NASTY = [
    *("/", "//", "\\", "%2f", "%2F", "%252f", "%", "%%", "%zz", "a/b", "a%2fb", "../x", "..%2fx", "..\\x", "%2e%2e"),
    *("?", "#", "?a=b", "#x", ";", ";x=y", "&", "=", "+", " x", "x ", "@", ":", "a:b", "//example.com", "user@host"),
    *(
        "\r\nX-Injected: 1",
        "\n",
        "\t",
        "\0",
        "\x7f",
        "x\r\n\r\n",
        "é",
        "🐍",
        "\u2215",
        "\uff0f",
        "\u2024\u2024",
        "\u202e",
    ),
    *(
        "...",
        ".x",
        "x.",
        "..x",
        "x..",
        ". ",
        " .",
        " ..",
        ".\t",
        "a@b.c",
        "a+b@c.d",
        '"a b"@c.d',
        "<a@b.c>",
        "x" * 2000,
    ),
]
REFUSED = ["", " ", "\t", "\n", "\u3000", "\u2028", ".", "..", "\ud800", "a\udfffb"]
TEXTS = st.sampled_from(NASTY) | ANY_TEXT | st.lists(st.sampled_from(NASTY), max_size=4).map("".join)
many = settings(repeatable, max_examples=200)


def is_refused(text: str) -> bool:
    """By the standard library's words: what is empty, leads elsewhere, or cannot be written in UTF-8."""
    return not text.strip() or text in (".", "..") or any("\ud800" <= letter <= "\udfff" for letter in text)


@many
@given(TEXTS)
@example("\ud800")
def test_a_text_is_one_segment_or_refused(text: str) -> None:
    if is_refused(text):
        with pytest.raises(ArgumentError, match="argument"):
            segment("argument", text)
        return
    written = segment("argument", text)
    url = f"https://example.com/before/{written}/after"
    assert urlsplit(url).path.split("/") == ["", "before", written, "after"]
    assert unquote(written, errors="strict") == text
    judge = yarl.URL(url)
    assert judge.host == "example.com"
    assert judge.raw_parts == ("/", "before", judge.raw_parts[2], "after")
    assert judge.parts[2] == text
    assert judge.query_string == judge.fragment == ""


@many
@given(st.sampled_from(IN_PATH), st.data())
def test_every_argument_of_every_path_arrives_as_it_was_given(
    mg: Mailgun, service: Service, entry: InPath, data: st.DataObject
) -> None:
    values = [data.draw(TEXTS.filter(lambda text: not is_refused(text)), name) for name in entry.names]
    service.status, service.content = 200, b"{}"
    service.requests.clear()
    with suppress(DecodeError):  # a few answer with a list
        mg.run(entry.call(*values))
    (request,) = service.requests
    assert request.method == entry.operation.method
    path, _, query = request.target.partition("?")
    assert "#" not in request.target
    raw = entry.read(path)
    assert raw is not None, path
    assert [unquote(text, errors="strict") for text in raw] == values
    # What a call of plain words has, and not a parameter more.
    assert query == _query(entry, mg, service)
    assert "X-Injected" not in request.headers


def _query(entry: InPath, mg: Mailgun, service: Service) -> str:
    with suppress(DecodeError):
        mg.run(entry.call(*("x" for _ in entry.names)))
    return service.requests[-1].target.partition("?")[2]


def test_every_argument_of_every_path_refuses_what_would_change_it(mg: Mailgun, service: Service) -> None:
    service.requests.clear()
    accepted: list[Any] = []
    for entry in IN_PATH:
        for place in range(len(entry.names)):
            for text in REFUSED:
                values = ["x"] * len(entry.names)
                values[place] = text
                _, error = tried(lambda: mg.run(entry.call(*values)), ArgumentError)  # noqa: B023 - called at once
                if error is None or not error.problem:
                    accepted.append((entry.operation.id, entry.names[place], text))
    assert accepted == []
    assert service.requests == []
    assert len(IN_PATH) > 270


@many
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
def test_a_query_is_read_back_as_it_was_given(mg: Mailgun, service: Service, pairs: list[tuple[str, str]]) -> None:
    params = dict(pairs)
    service.requests.clear()
    try:
        mg.request("GET", "/v3/anything", params=params)
    except ArgumentError:
        assert any("\ud800" <= letter <= "\udfff" for text in (*params, *params.values()) for letter in text)
        assert service.requests == []
        return
    (request,) = service.requests
    url = yarl.URL(f"http://127.0.0.1{request.target}", encoded=True)
    assert url.raw_path == "/v3/anything"
    assert list(url.query.items()) == list(params.items())
