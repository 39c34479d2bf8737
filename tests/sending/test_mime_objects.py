"""Message objects of the `email` package: what is sent, to whom, and that the caller's object stays as it is."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.header import Header
from email.headerregistry import Address, Group
from email.message import EmailMessage, Message
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from typing import Any, cast

import pytest

from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import QUEUED, Always, Connect, Script, answer, parts

pytestmark = pytest.mark.anyio


async def sent(connect: Connect, message: Any, **arguments: Any) -> tuple[list[str], bytes]:
    """Whom a message is for, and what is sent."""
    service = Always(answer(QUEUED))
    await connect(service).messages.send_mime("example.com", message=message, **arguments)
    assert service.request.url.path == "/v3/example.com/messages.mime"
    found = parts(service.request)
    (content,) = [part for part in found if part.name == "message"]
    assert (content.filename, content.content_type) == ("message.mime", "application/octet-stream")
    return [part.content.decode() for part in found if part.name == "to"], content.content


async def refused(connect: Connect, message: Any, **arguments: Any) -> ArgumentError:
    service = Script()
    with pytest.raises(ArgumentError) as caught:
        await connect(service).messages.send_mime("example.com", message=message, **arguments)
    assert service.requests == []
    return caught.value


def example() -> EmailMessage:
    message = EmailMessage()
    message["From"] = Address("Jürgen, Müller", "j", "example.com")
    message["To"] = [Address("東京", "t", "example.jp"), Address(addr_spec="b@example.org")]
    message["Cc"] = Group("Team", (Address("C", "c", "example.net"), Address("T", "t", "example.jp")))
    message["Bcc"] = "Hidden <hidden@example.org>"
    message["Subject"] = "Grüße " * 30
    message.set_content("Hi ü\n" + "x" * 3000 + "\n")
    message.add_alternative("<p>" + "ß" * 3000 + "</p>", subtype="html")
    message.add_attachment(bytes(range(256)) * 50, maintype="application", subtype="pdf", filename="Übersicht.pdf")
    return message


def check_form(content: bytes) -> None:
    """The form that RFC 5322 asks for."""
    lines = content.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 998
    head = content.partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 78


async def test_an_email_message(connect: Connect) -> None:
    message = example()
    before = message.as_bytes()
    to, content = await sent(connect, message)
    assert to == ["t@example.jp", "b@example.org", "c@example.net", "hidden@example.org"]
    check_form(content)
    read: Any = message_from_bytes(content, policy=policy.default)
    assert read["Bcc"] is None
    assert "hidden" not in content.decode("latin-1")
    assert read["Subject"].split() == ["Grüße"] * 30
    assert read["From"].addresses == (Address("Jürgen, Müller", "j", "example.com"),)
    assert [address.display_name for address in read["To"].addresses] == ["東京", ""]
    assert [group.display_name for group in read["Cc"].groups] == ["Team"]
    assert read.get_body(("plain",)).get_content() == "Hi ü\r\n" + "x" * 3000 + "\r\n"
    assert "ß" * 3000 in read.get_body(("html",)).get_content()
    (file,) = read.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("Übersicht.pdf", bytes(range(256)) * 50)
    assert message.as_bytes() == before
    assert message["Bcc"] == "Hidden <hidden@example.org>"


async def test_a_message_of_the_older_kind(connect: Connect) -> None:
    message = MIMEMultipart()
    message["From"] = "Me <me@example.com>"
    message["To"] = Header("Jürgen, X", "utf-8").encode() + " <j@example.org>, =?utf-8?q?=C3=9C?= <u@example.org>"
    message["Bcc"] = "hidden@example.org"
    message["Subject"] = cast(Any, Header("Grüße", "utf-8"))
    message.attach(MIMEText("Grüße\n", "plain", "utf-8"))
    message.attach(MIMEText("<p>" + "y" * 2500 + "</p>\nend\n", "html", "us-ascii"))
    message.attach(MIMEApplication(b"\0\xff", Name="a.bin"))
    before = message.as_bytes()
    to, content = await sent(connect, message)
    assert to == ["j@example.org", "u@example.org", "hidden@example.org"]
    check_form(content)
    read = message_from_bytes(content, policy=policy.default)
    assert "Bcc" not in read
    assert read["Subject"] == "Grüße"
    texts = [part.get_content() for part in read.iter_parts()]
    assert texts == ["Grüße\n", "<p>" + "y" * 2500 + "</p>\r\nend\r\n", b"\0\xff"]
    assert message.as_bytes() == before


async def test_bodies_of_eight_bits_stay(connect: Connect) -> None:
    source = "To: a@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nGrüße\n"
    for message in (message_from_bytes(source.encode(), policy=policy.default), message_from_bytes(source.encode())):
        to, content = await sent(connect, message)
        assert to == ["a@example.org"]
        assert content == source.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "given", [policy.SMTPUTF8, policy.strict, policy.HTTP, policy.compat32], ids=["8", "s", "h", "c"]
)
async def test_whatever_the_policy_is(connect: Connect, given: Any) -> None:
    message = message_from_bytes(example().as_bytes(), policy=given)
    _, content = await sent(connect, message)
    check_form(content)
    assert message_from_bytes(content, policy=policy.default)["Subject"].split() == ["Grüße"] * 30


async def test_headers_are_ascii_even_where_the_policy_allows_more(connect: Connect) -> None:
    message = EmailMessage(policy=policy.SMTPUTF8)
    message["To"] = Address("Jürgen", "j", "example.org")
    message["Subject"] = "Grüße"
    _, content = await sent(connect, message)
    check_form(content)
    assert message_from_bytes(content, policy=policy.default)["Subject"] == "Grüße"


async def test_internationalised_domains(connect: Connect) -> None:
    """The package would write them as encoded words, which no address may hold."""
    message = EmailMessage()
    message["From"] = Address("Jürgen", "j", "müller.de")
    message["To"] = Group("Bücher", (Address("B", "b", "bücher.example"), Address("", "c", "example.org")))
    to, content = await sent(connect, message)
    assert to == ["b@xn--bcher-kva.example", "c@example.org"]
    read = message_from_bytes(content, policy=policy.default)
    assert read["From"].addresses[0].addr_spec == "j@xn--mller-kva.de"
    assert [address.addr_spec for address in read["To"].addresses] == to
    assert read["To"].groups[0].display_name == "Bücher"
    assert message["From"].addresses[0].domain == "müller.de"


async def test_a_local_part_that_mime_cannot_hold(connect: Connect) -> None:
    message = EmailMessage()
    message["From"] = Address("Jürgen", "jürgen", "example.com")
    message["To"] = "a@example.org"
    assert "'jürgen@example.com'" in (await refused(connect, message)).problem


async def test_a_message_that_was_resent(connect: Connect) -> None:
    message = EmailMessage()
    message["Resent-From"] = "me@example.com"
    message["Resent-To"] = "New <new@example.org>"
    message["Resent-Cc"] = "copy@example.org"
    message["Resent-Bcc"] = "hidden@example.org"
    message["To"] = "old@example.org"
    message["Bcc"] = "older@example.org"
    to, content = await sent(connect, message)
    assert to == ["new@example.org", "copy@example.org", "hidden@example.org"]
    read = message_from_bytes(content, policy=policy.default)
    assert read.keys() == ["Resent-From", "Resent-To", "Resent-Cc", "To"]
    message["Resent-To"] = "newer@example.org"
    assert (await refused(connect, message)).argument == "to"


async def test_recipients_of_ones_own(connect: Connect) -> None:
    to, content = await sent(connect, example(), to=[("Ann, Lee", "ann@example.org"), "bob@example.org"])
    assert to == ['"Ann, Lee" <ann@example.org>', "bob@example.org"]
    assert b"Bcc" not in content
    to, _ = await sent(connect, example(), to=("Ann", "ann@example.org"))
    assert to == ["Ann <ann@example.org>"]


@pytest.mark.parametrize(
    ("headers", "problem"),
    [
        ([], "no To, Cc or Bcc"),
        ([("To", "undisclosed-recipients:;")], "no To, Cc or Bcc"),
        ([("To", "nobody")], "no address that can be read"),
        ([("To", "a@example.org, <broken")], "no address that can be read"),
    ],
    ids=["none", "hidden", "no address", "broken"],
)
async def test_nobody_to_send_to(connect: Connect, headers: list[tuple[str, str]], problem: str) -> None:
    for message in (EmailMessage(), Message()):
        for name, value in headers:
            message[name] = value
        error = await refused(connect, message)
        assert error.argument == "to"
        assert problem in error.problem


@pytest.mark.parametrize("value", ["a\r\nBcc: eve@example.com", "a\nX: 1", "a\rX: 1", "a\n", "a\r\n\r\nbody"], ids=repr)
async def test_no_header_becomes_two(connect: Connect, value: str) -> None:
    """The older kind of message takes anything."""
    message: Message[Any, Any] = Message()
    message["To"] = "a@example.org"
    message["X-Note"] = value
    assert "line break" in (await refused(connect, message)).problem
    whole = MIMEMultipart()
    whole["To"] = "a@example.org"
    part = MIMEText("x")
    part["X-Note"] = value
    whole.attach(part)
    assert "line break" in (await refused(connect, whole)).problem


async def test_headers_that_were_folded_are_fine(connect: Connect) -> None:
    message = message_from_bytes(b"To: a@example.org,\r\n b@example.org\r\nX-Note: a\r\n\tb\r\n\r\nx\r\n")
    to, content = await sent(connect, message)
    assert to == ["a@example.org", "b@example.org"]
    assert message_from_bytes(content)["X-Note"].split() == ["a", "b"]


async def test_a_message_that_cannot_be_written(connect: Connect) -> None:
    message: Message[Any, Any] = Message()
    message["To"] = "a@example.org"
    message.set_payload(cast(Any, 5))
    assert "cannot be written as MIME" in (await refused(connect, message)).problem
    unfoldable: Message[Any, Any] = Message()
    unfoldable["To"] = "a@example.org"
    unfoldable["X-Note"] = "x" * 2000
    assert "line" in (await refused(connect, unfoldable)).problem


async def test_options_go_along(connect: Connect) -> None:
    service = Always(answer(QUEUED))
    await connect(service).messages.send_mime(
        "example.com", message=example(), o_tag=["news"], o_testmode=True, v={"id": 1}, h={"X-A": "b"}
    )
    texts = [(part.name, part.content.decode()) for part in parts(service.request) if part.name[1:2] == ":"]
    assert texts == [("o:tag", "news"), ("o:testmode", "yes"), ("h:X-A", "b"), ("v:id", "1")]
    with pytest.raises(TypeError, match="subject"):
        await connect(Script()).messages.send_mime("example.com", message=example(), subject="x")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
