"""Addresses in each form that they may be given in, as they stand in the request and as a mail parser reads them."""

from __future__ import annotations

import gc
import re
import sys
import unicodedata
from email import policy
from email.headerregistry import Address, HeaderRegistry
from email.parser import BytesParser
from typing import Any, cast

import idna
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mailgun_api import encode
from mailgun_api.api.messages import messages_resend, messages_send, messages_send_mime
from mailgun_api.types import Call
from mailgun_sdk.errors import ArgumentError
from tests.api.conftest import repeatable
from tests.facade.harness import QUEUED, Always, Connect, Script, answer, fields

WRITTEN: list[tuple[Any, str]] = [
    ("ann@example.com", "ann@example.com"),
    ("Ann <ann@example.com>, bob@example.net", "Ann <ann@example.com>, bob@example.net"),
    ("Jürgen <j@müller.de>", "Jürgen <j@müller.de>"),
    ("Team: a@example.com, b@example.com;", "Team: a@example.com, b@example.com;"),
    ("", ""),
    (("Ann", "ann@example.com"), "Ann <ann@example.com>"),
    (("", "ann@example.com"), "ann@example.com"),
    (("  ", "ann@example.com"), "ann@example.com"),
    (("Jürgen Müller", "j@example.com"), "Jürgen Müller <j@example.com>"),
    (("東京 太郎", "t@example.jp"), "東京 太郎 <t@example.jp>"),
    (("Doe, John", "j@example.com"), '"Doe, John" <j@example.com>'),
    (("J. Doe", "j@example.com"), '"J. Doe" <j@example.com>'),
    (('The "Boss"', "j@example.com"), r'"The \"Boss\"" <j@example.com>'),
    (("back\\slash", "j@example.com"), r'"back\\slash" <j@example.com>'),
    (("<script>", "j@example.com"), '"<script>" <j@example.com>'),
    (("ann@example.com", "ann@example.net"), '"ann@example.com" <ann@example.net>'),
    (("=?utf-8?q?x?=", "j@example.com"), '"=?utf-8?q?x?=" <j@example.com>'),
    (("Ann", '"ann lee"@example.com'), 'Ann <"ann lee"@example.com>'),
    (("Ann", "ann@[192.0.2.1]"), "Ann <ann@[192.0.2.1]>"),
    (("Ann", "用户@example.com"), "Ann <用户@example.com>"),
    (Address("Ann", "ann", "example.com"), "Ann <ann@example.com>"),
    (Address("Doe, John", "j d", "example.com"), '"Doe, John" <"j d"@example.com>'),
    (Address(addr_spec="ann@example.com"), "ann@example.com"),
    (Address("Jürgen", "j", "müller.de"), "Jürgen <j@xn--mller-kva.de>"),
    (("J", "j@MÜLLER.de"), "J <j@xn--mller-kva.de>"),
    (("J", "j@straße.de"), "J <j@xn--strae-oqa.de>"),
    (("J", "j@例え.jp"), "J <j@xn--r8jz45g.jp>"),
    (("J", "j@παράδειγμα.δοκιμή"), "J <j@xn--hxajbheg2az3al.xn--jxalpdlp>"),
    (("J", "j@مثال.إختبار"), "J <j@xn--mgbh0fb.xn--kgbechtv>"),
    (("J", "j@mail。例え。jp"), "J <j@mail.xn--r8jz45g.jp>"),
]


def shown(value: Any) -> str:
    return ascii(value)[:60]


@pytest.mark.parametrize(("value", "written"), WRITTEN, ids=shown)
def test_how_an_address_is_written(value: Any, written: str) -> None:
    assert encode.address("from_", value) == written
    assert encode.addresses("to", [value, "b@example.com"]) == [written, "b@example.com"]


REFUSED: list[tuple[Any, str]] = [
    ("ann@example.com\r\nBcc: eve@example.com", "control character '\\r'"),
    ("ann@example.com\nBcc: eve@example.com", "control character '\\n'"),
    ("ann@example.com\0", "control character '\\x00'"),
    ("Änn\r\n <ann@example.com>", "control character"),
    ("Ann\x0bBcc: eve@example.com", "control character"),
    ("Ann\x85Bcc: eve@example.com", "control character"),
    ("Ann\u2028Bcc: eve@example.com", "control character"),
    (("Ann\r\nBcc: eve@example.com", "ann@example.com"), "control character"),
    (("Ann\0", "ann@example.com"), "control character"),
    (("Ann", "ann@example.com\r\nBcc: eve@example.com"), "control character"),
    (("Ann", "ann@example.com, eve@example.com"), "not one bare address"),
    (("Ann", "ann@example.com> <eve@example.com"), "not one bare address"),
    (("Ann", "Ann <ann@example.com>"), "not one bare address"),
    (("Ann", "ann lee@example.com"), "not one bare address"),
    (("Ann", "ann"), "not one bare address"),
    (("Ann", "@example.com"), "not one bare address"),
    (("Ann", "ann@"), "not one bare address"),
    (("Ann", ""), "not one bare address"),
    (("Ann", "ann@b\u00fc..de"), "can be no domain"),
    (("Ann", "ann@" + "ü" * 64 + ".de"), "can be no domain"),
    # One character that reads as `a/c` or as a dot: another host than the one that is seen.
    (("Ann", "ann@example\u2024com.evil\u00fc.de"), "can be no domain"),
    (("Ann", "ann@\u2100.de"), "can be no domain"),
    (("Ann", "\ud800@example.com"), "no valid Unicode"),
    (("\ud800", "ann@example.com"), "no valid Unicode"),
    ("\ud800@example.com", "no valid Unicode"),
    (("Ann", 5), "needs a text, (name, address)"),
    (("Ann", "ann@example.com", "x"), "needs a text, (name, address)"),
    (5, "got int"),
    (b"ann@example.com", "got bytes"),
    (["ann@example.com"], "got list"),
]


@pytest.mark.parametrize(("value", "problem"), REFUSED, ids=shown)
def test_what_is_no_address_is_refused(value: Any, problem: str) -> None:
    for call in (
        lambda: encode.address("from_", value),
        lambda: encode.addresses("from_", ["a@example.com", value]),
    ):
        with pytest.raises(ArgumentError) as caught:
            call()
        assert caught.value.argument == "from_"
        assert problem in caught.value.problem


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("ann@example.com", ["ann@example.com"]),
        (("Ann", "ann@example.com"), ["Ann <ann@example.com>"]),
        (Address("Ann", "ann", "example.com"), ["Ann <ann@example.com>"]),
        (("a@example.com",), ["a@example.com"]),
        (("a@example.com", "b@example.com", "c@example.com"), ["a@example.com", "b@example.com", "c@example.com"]),
        ([("Ann", "a@example.com"), "b@example.com"], ["Ann <a@example.com>", "b@example.com"]),
        ((("Ann", "a@example.com"), ("Bob", "b@example.com")), ["Ann <a@example.com>", "Bob <b@example.com>"]),
        ([], []),
    ],
    ids=shown,
)
def test_one_address_or_several(value: Any, written: list[str]) -> None:
    assert encode.addresses("to", value) == written


def test_two_addresses_in_a_tuple_may_mean_two_things() -> None:
    """As a name and an address the first would never get the mail; as two, a name could become a recipient."""
    with pytest.raises(ArgumentError, match=r"\[first, second\]"):
        encode.addresses("to", ("a@example.com", "b@example.com"))


def parsed(written: str) -> tuple[Address, ...]:
    """What the standard library reads."""
    header: Any = HeaderRegistry()("To", written)
    return tuple(header.addresses)


# Letters, marks and signs; what is refused is tested above.
names = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40)


@repeatable
@given(names)
def test_a_parser_reads_the_name_that_was_given(name: str) -> None:
    """The judge is the parser of the standard library for headers in UTF-8 (RFC 6532)."""
    written = encode.address("to", (name, "ann@example.com"))
    message = BytesParser(policy=policy.default).parsebytes(f"To: {written}\r\n\r\n".encode())
    (address,) = parsed(written)
    assert address.addr_spec == "ann@example.com"
    # Blanks at the ends and several of them are no part of a name.
    assert address.display_name.split() == name.split()
    assert len(message.keys()) == 1
    assert not message.get_payload()


@repeatable
@given(st.text(st.characters(codec="utf-8"), max_size=30), st.text(st.characters(codec="utf-8"), max_size=30))
def test_whatever_is_given_there_is_one_address_or_none(name: str, spec: str) -> None:
    try:
        written = encode.address("to", (name, spec))
    except ArgumentError:
        return
    assert len(parsed(written)) == 1
    assert not re.search(r"[\r\n\0]", written)


@repeatable
@given(st.text(st.characters(categories=("Ll", "Lo", "Nd"), max_codepoint=0x2FFF), min_size=1, max_size=15))
def test_domains_are_encoded_as_registries_do(label: str) -> None:
    """The judge is the `idna` package, which comes with httpx: where it has an encoding, there is the same one."""
    assume(all(unicodedata.ucd_3_2_0.category(character) != "Cn" for character in label))
    try:
        expected = idna.encode(f"{label}.example", uts46=True).decode("ascii")
    except idna.IDNAError:
        return
    assert encode.address("to", ("", f"a@{label}.example")) in (f"a@{expected}", f"a@{label}.example")
    if not label.isascii():
        assert encode.address("to", ("", f"a@{label}.example")) == f"a@{expected}"


def form(call: Call[Any]) -> list[tuple[str, Any]]:
    assert call.body is not None
    return list(call.body.content)


def test_every_argument_that_takes_addresses_takes_them_so() -> None:
    pair, written = ("Doe, Ann", "ann@example.com"), '"Doe, Ann" <ann@example.com>'
    call = messages_send("example.com", to=pair, from_=pair, cc=[pair], bcc=pair, text="Hi")
    assert form(call) == [("to", written), ("from", written), ("cc", written), ("bcc", written), ("text", "Hi")]
    assert form(messages_send_mime("example.com", to=[pair], message=b""))[0] == ("to", written)
    assert form(messages_resend("example.com", "key", to=pair)) == [("to", written)]


@pytest.mark.anyio
async def test_they_arrive(connect: Connect) -> None:
    service = Always(answer(QUEUED))
    await connect(service).messages.send(
        "example.com",
        from_=("Grüße, Inc.", "me@example.com"),
        to=["a@example.com", ("Bob", "b@bücher.example"), Address("東京", "t", "example.jp")],
        text="Hi",
    )
    assert fields(service.request) == [
        ("to", "a@example.com"),
        ("to", "Bob <b@xn--bcher-kva.example>"),
        ("to", "東京 <t@example.jp>"),
        ("from", '"Grüße, Inc." <me@example.com>'),
        ("text", "Hi"),
    ]


@pytest.mark.anyio
@pytest.mark.parametrize("argument", ["to", "from_", "cc", "bcc"])
async def test_nothing_is_sent_where_one_is_refused(connect: Connect, argument: str) -> None:
    service = Script()
    arguments: dict[str, Any] = {"to": "a@example.com", "text": "Hi", argument: "a@example.com\r\nBcc: eve@example.com"}
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send("example.com", **arguments)
    assert caught.value.argument == argument
    assert service.requests == []


def test_a_thousand_texts_are_cheap() -> None:
    """Batches have a thousand recipients: no call of a Python function for each of them."""
    calls = 0

    def count(frame: Any, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event == "call"

    recipients = [f"user{number}@example.com" for number in range(1000)]
    # What other tests left behind is not to be collected, and counted, meanwhile.
    gc.disable()
    sys.setprofile(cast(Any, count))
    try:
        messages_send("example.com", to=recipients, text="Hi")
    finally:
        sys.setprofile(None)
        gc.enable()
    assert calls < 50
