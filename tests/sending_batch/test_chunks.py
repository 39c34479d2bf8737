"""`messages.send_batch`: who gets what, in how many calls."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import fields
from tests.sending_batch.harness import Recipient, Sender, Service, addresses, answer, files, one, people, trickle

pytestmark = pytest.mark.anyio

MAXIMUM = 25_000_000


async def test_everybody_gets_one_message(sender: Sender) -> None:
    service = Service()
    results = await sender.send(service, people(2345))
    assert sorted(service.everybody) == sorted(addresses(people(2345)))
    assert [result.start for result in results] == [0, 1000, 2000]
    assert [address for result in results for address in result.recipients] == addresses(people(2345))
    assert sorted(list(result.recipients) for result in results) == sorted(service.accepted)
    assert [result.message.message for result in results] == ["Queued. Thank you."] * 3


async def test_a_lone_recipient_has_variables_too(sender: Sender) -> None:
    service = Service()
    await sender.send(service, [("ann@example.org", {})], text="Hello")
    form = fields(service.requests[0])
    assert ("recipient-variables", '{"ann@example.org":{}}') in form
    assert [value for name, value in form if name == "to"] == ["ann@example.org"]


async def test_a_call_is_what_the_described_operation_makes(sender: Sender) -> None:
    """Field by field the same as `messages.send` with all recipients, in another order."""
    service = Service()
    options: dict[str, Any] = {"o_tag": ["a", "b"], "v": {"id": 7}, "h": {"Reply-To": "r@example.com"}, "o_dkim": True}
    await sender.send(service, people(3), **options, t_variables={"x": "ü"})
    assert service.requests[0].url.path == "/v3/example.com/messages"
    assert sorted(fields(service.requests[0])) == sorted(
        [
            *(("to", address) for address in addresses(people(3))),
            ("recipient-variables", json.dumps(dict(people(3)), separators=(",", ":"))),
            ("from", "me@example.com"),
            ("subject", "Hi %recipient.name%"),
            ("text", "Hello"),
            ("o:tag", "a"),
            ("o:tag", "b"),
            ("v:id", "7"),
            ("h:Reply-To", "r@example.com"),
            ("o:dkim", "yes"),
            ("t:variables", '{"x":"ü"}'),
        ]
    )


@pytest.mark.parametrize(
    ("given", "bare"),
    [
        ("ann@example.org", "ann@example.org"),
        ("Ann <ann@example.org>", "ann@example.org"),
        ('"Doe, Ann" <ann@example.org>', "ann@example.org"),
        ('"a \\" b@c" <ann@example.org>', "ann@example.org"),
        ("Jörg Müller <jörg@müller.example>", "jörg@müller.example"),
        ("<ann@example.org>", "ann@example.org"),
        ("o'hara+tag/%@example.org", "o'hara+tag/%@example.org"),
    ],
)
async def test_variables_go_by_the_bare_address(sender: Sender, given: str, bare: str) -> None:
    service = Service()
    (result,) = await sender.send(service, [*people(1), (given, {"n": 1})])
    assert result.recipients[1] == given
    form = fields(service.requests[0])
    assert [value for name, value in form if name == "to"][1] == given
    assert json.loads(dict(form)["recipient-variables"])[bare] == {"n": 1}


async def test_variables_cannot_add_fields(sender: Sender) -> None:
    service = Service()
    text = '\r\n--x\r\nContent-Disposition: form-data; name="bcc"\r\n\r\neve@example.net\r\n'
    await sender.send(service, [("ann@example.org", {text: text, "ü": "漢 \x00"})])
    form = fields(service.requests[0])
    assert "bcc" not in dict(form)
    assert json.loads(dict(form)["recipient-variables"]) == {"ann@example.org": {text: text, "ü": "漢 \x00"}}


async def test_nobody_is_nothing(sender: Sender) -> None:
    service = Service()
    assert await sender.send(service, []) == []
    assert await sender.send(service, iter(())) == []
    assert service.requests == []


async def test_nothing_is_sent_before_it_is_asked_for(sender: Sender) -> None:
    service = Service()
    sender.start(service, people(10))
    assert service.requests == []


@pytest.mark.parametrize("size", [1, 7, 999, 1000])
async def test_size_of_a_chunk(sender: Sender, size: int) -> None:
    service = Service()
    await sender.send(service, people(30), chunk_size=size)
    assert [len(chunk) for chunk in service.accepted] == [
        len(people(30)[start : start + size]) for start in range(0, 30, size)
    ]


async def test_recipients_are_read_as_they_are_needed(sender: Sender) -> None:
    read = []

    def source() -> Iterator[Recipient]:
        for recipient in people(100):
            read.append(recipient)
            yield recipient

    service = Service()
    batch = sender.start(service, source(), chunk_size=10, concurrency=2)
    assert not read
    await one(batch)
    assert len(read) == (20 if sender.is_async else 10)


async def test_large_variables_make_more_calls(sender: Sender) -> None:
    """No request is larger than a message may be, and none is smaller than it needs to be."""
    large = [(address, {"text": "ü" * 400_000}) for address in addresses(people(70))]
    service = Service(dict.fromkeys(range(9), answer(200)))
    results = await sender.send(service, large, concurrency=1)
    assert [address for result in results for address in result.recipients] == addresses(people(70))
    for result, request in zip(results, service.requests, strict=True):
        assert request.content.count(b"@example.org\r\n") == len(result.recipients)
        assert request.content.count(b'@example.org":') == len(result.recipients)
    sizes = [int(request.headers["Content-Length"]) for request in service.requests]
    assert len(sizes) == 3
    assert all(MAXIMUM - 801_000 < size <= MAXIMUM for size in sizes[:2])


async def test_variables_larger_than_a_message(sender: Sender) -> None:
    service = Service()
    with pytest.raises(ArgumentError, match="25 MB") as caught:
        await sender.send(service, [*people(2), ("ann@example.org", {"text": "x" * MAXIMUM})])
    assert caught.value.argument == "recipients[2]"
    assert service.requests == []


async def test_a_message_that_is_too_large_is_refused_at_once(sender: Sender) -> None:
    with pytest.raises(ArgumentError, match="at most 25000000"):
        sender.start(Service(), people(1), attachment=[("a.bin", bytes(MAXIMUM))])


def _path(folder: Path) -> Any:
    path = folder / "report.pdf"
    path.write_bytes(b"%PDF" * 100_000)
    return path


def _open(folder: Path) -> Any:
    file = io.BytesIO(b"..." + b"%PDF" * 100_000)
    file.seek(3)
    return ("report.pdf", file)


@pytest.mark.parametrize(
    "make", [_path, lambda folder: ("report.pdf", b"%PDF" * 100_000), _open], ids=["path", "bytes", "open"]
)
async def test_files_are_in_every_call(sender: Sender, tmp_path: Path, make: Callable[[Path], Any]) -> None:
    service = Service()
    await sender.send(service, people(5), chunk_size=2, attachment=[make(tmp_path)], html="<p>")
    assert len(service.requests) == 3
    for request in service.requests:
        assert files(request) == {"report.pdf": b"%PDF" * 100_000}
        assert int(request.headers["Content-Length"]) == len(request.content)


def once() -> Iterator[bytes]:
    """A file that can be read once."""
    yield b"%PDF" * 1000
    yield b"end"


@pytest.mark.parametrize("length", [None, 4003])
async def test_a_source_that_is_read_once(sender: Sender, length: int | None) -> None:
    """It will do for one call; where a second would be needed, nothing is sent at all."""
    attachment: Any = ("report.pdf", once()) if length is None else ("report.pdf", once(), "application/pdf", length)
    service = Service()
    await sender.send(service, people(10), chunk_size=10, attachment=[attachment])
    assert files(service.requests[0]) == {"report.pdf": b"%PDF" * 1000 + b"end"}
    assert int(service.requests[0].headers["Content-Length"]) == len(service.requests[0].content)
    for recipients in (people(11), iter(people(11)), people(1000)):
        attachment = ("report.pdf", once()) if length is None else ("report.pdf", once(), "application/pdf", length)
        service = Service()
        with pytest.raises(ArgumentError, match="read once only") as caught:
            await sender.send(service, recipients, chunk_size=10, attachment=[attachment])
        assert caught.value.argument == "attachment"
        assert service.requests == []


async def test_a_missing_file_is_told_before_anything_is_sent(sender: Sender, tmp_path: Path) -> None:
    service = Service()
    with pytest.raises(ArgumentError, match="cannot be read") as caught:
        sender.start(service, people(5), attachment=[tmp_path / "nothing"])
    assert caught.value.argument == "attachment"


async def test_an_asynchronous_source(sender: Sender) -> None:
    if not sender.is_async:
        with pytest.raises(ArgumentError, match="iterable"):
            sender.start(Service(), trickle(people(1)))
        return
    service = Service()
    await sender.send(service, trickle(people(25)), chunk_size=10)
    assert sorted(service.everybody) == sorted(addresses(people(25)))
