"""Plain forms and addresses are read by a quick way; it reads nothing otherwise than the whole grammar does."""

from __future__ import annotations

from email.utils import getaddresses

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailgun_sandbox.addresses import parse_addresses
from mailgun_sandbox.forms import _read_parts, _read_plain_parts
from mailgun_sandbox.replies import Refusal

BOUNDARY = "0f-B_9"
CONTENT_TYPE = f"multipart/form-data; boundary={BOUNDARY}"
MARK = f"--{BOUNDARY}".encode()
# What a body is put together from: the right pieces, and everything that may break them.
PIECES = (
    MARK,
    MARK[:-1],
    b"--",
    b"\r\n",
    b"\n",
    b"\r",
    b"-",
    b" ",
    b"x",
    b"",
    b'Content-Disposition: form-data; name="to"',
    b'content-disposition: form-data; name="to"',
    b'Content-Disposition: form-data; name="a;b"',
    b'Content-Disposition: form-data; name="f"; filename="a.txt"',
    b'Content-Disposition: form-data; name="f"; filename="C:\\a.txt"',
    b'Content-Disposition: form-data; filename="a.txt"; name="f"',
    b"Content-Disposition: form-data; name=to",
    b'Content-Disposition: form-data; name="\xc3\xa4\xff"',
    b"Content-Type: text/plain",
    b"Content-Type: text/plain; charset=utf-8",
    b"Content-Type: ",
    b"X-Other: 1",
)
PART = st.builds(
    lambda head, kind, data: MARK + b"\r\n" + head + kind + b"\r\n\r\n" + data + b"\r\n",
    st.sampled_from([piece for piece in PIECES if b"isposition" in piece]),
    st.sampled_from([b"", b"\r\nContent-Type: text/plain", b"\r\nContent-Type: a/b c", b"\r\nX-Other: 1"]),
    st.lists(st.sampled_from(PIECES), max_size=3).map(b"".join) | st.binary(max_size=8),
)
BODY = st.builds(
    lambda parts, end: b"".join(parts) + end,
    st.lists(PART, max_size=3),
    st.sampled_from([MARK + b"--\r\n", MARK + b"--", MARK, b"", MARK + b"--x", MARK + b"--\r\nx"]),
) | st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join)
PLAIN_BODY = MARK + b'\r\nContent-Disposition: form-data; name="to"\r\n\r\na@x.org\r\n' + MARK + b"--\r\n"


HEAD = b'\r\nContent-Disposition: form-data; name="to"\r\n'


@settings(max_examples=500)
@given(BODY)
# What a reader that only looks for the boundary would take.
@example(MARK + HEAD + MARK + b"--")
@example(MARK + b"xx" + HEAD[2:] + b"\r\nx\r\n" + MARK + b"--")
@example(b"xx" + MARK + HEAD + b"\r\nx\r\n" + MARK + b"--")
@example(b"x" * len(MARK) + HEAD + b"\r\nx\r\n" + MARK + b"--")
@example(MARK + b'\r\nContent-Disposition: form-data; name="a\\\\b"\r\n\r\nx\r\n' + MARK + b"--")
def test_a_form_is_read_as_the_grammar_says(body: bytes) -> None:
    found = _read_plain_parts(body, BOUNDARY.encode())
    if found is not None:
        assert found == _read_parts(body, CONTENT_TYPE)


@pytest.mark.parametrize(
    ("body", "is_plain"),
    [
        (PLAIN_BODY, True),
        (PLAIN_BODY.replace(b'name="to"', b'name="f"; filename="a.txt"\r\nContent-Type: image/png'), True),
        (PLAIN_BODY.replace(b'name="to"', b"name=to"), False),
        (PLAIN_BODY.replace(b"\r\n\r\n", b"\r\nX-Other: 1\r\n\r\n"), False),
        (PLAIN_BODY[:-4], False),
    ],
)
def test_what_clients_write_is_plain(body: bytes, is_plain: bool) -> None:
    assert (_read_plain_parts(body, BOUNDARY.encode()) is not None) is is_plain


def test_what_is_not_plain_is_still_refused() -> None:
    with pytest.raises(Refusal):
        _read_parts(PLAIN_BODY[:-4], CONTENT_TYPE)


WORD = st.text(st.sampled_from("ab.ü-_=?'+@[]<>(),;:\"\\ \t"), max_size=6)
TEXT = st.builds("{}{}@{}{}".format, WORD, WORD, WORD, WORD) | st.builds("{} <{}@{}>".format, WORD, WORD, WORD)


@settings(max_examples=500)
@given(st.lists(TEXT, min_size=1, max_size=2))
@example(["a@b]c"])
@example(["a[b@c"])
@example(["a@x <b@x.org>"])
@example(["a.b <b@x.org>"])
def test_addresses_are_read_as_the_grammar_says(texts: list[str]) -> None:
    found = parse_addresses(texts)
    if found is not None:
        assert found == getaddresses(texts)
