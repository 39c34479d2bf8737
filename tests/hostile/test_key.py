"""Where a hostile answer leads to, the key does not go: judged by a server that listens there."""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from mailgun_sdk.errors import APIStatusError, ArgumentError, MailgunError, PaginationError, UntrustedLinkError
from tests.facade.harness import Connect, authorization, collect
from tests.facade.loopback import Exchange, reply, serving
from tests.hostile.conftest import Trap, listening

pytestmark = pytest.mark.anyio

# {here} is the server that the key is for, {there} the port of the one that it must not reach.
ELSEWHERE = [
    "http://127.0.0.1:{there}/v3/x",
    "HTTP://127.0.0.1:{there}/v3/x",
    "http://localhost:{there}/v3/x",
    "http://[::ffff:127.0.0.1]:{there}/v3/x",
    "http://127.1:{there}/v3/x",
    "http://2130706433:{there}/v3/x",
    "http://0x7f.1:{there}/v3/x",
    "http://{here}@127.0.0.1:{there}/v3/x",
    "http://{here}:x@127.0.0.1:{there}/v3/x",
    "http://me:secret@{here}/v3/x",
    "http://@{here}/v3/x",
    "http://{here}\\@127.0.0.1:{there}/v3/x",
    "http://127.0.0.1:{there}\\@{here}/v3/x",
    "http://127.0.0.1:{there}#@{here}/v3/x",
    "http://127.0.0.1:{there}?@{here}/v3/x",
    "http://127.0.0.1:{there}/\t@{here}/v3/x",
    "http://{here}.127.0.0.1:{there}/v3/x",
    "https://{here}/v3/x",
    "https://127.0.0.1:{there}/v3/x",
    "http://api.mailgun.net:{there}/v3/x",
    "https://api.mailgun.net:{there}/v3/x",
    "https://api.mailgun.net@127.0.0.1:{there}/v3/x",
    "https://api.mailgun.net.example.com/v3/x",
    "https://example.com/api.mailgun.net/v3/x",
    "https://examplemailgun.net/v3/x",
    "https://mailgun.net.:{there}/v3/x",
    "file:///etc/passwd",
    "file://127.0.0.1:{there}/v3/x",
    "ftp://127.0.0.1:{there}/v3/x",
    "ws://{here}/v3/x",
    "unix:///var/run/x",
    "javascript:alert(1)",
    "x",
]
# What looks like a place where Mailgun stores messages.
STORED = [
    "http://127.0.0.1:{there}/v3/domains/example.com/messages/key",
    "http://storage.mailgun.net@127.0.0.1:{there}/v3/domains/example.com/messages/key",
    "http://127.0.0.1:{there}/storage-us-east4.api.mailgun.net/v3/domains/example.com/messages/key",
    "http://127.0.0.1:{there}?.mailgun.net/v3/domains/example.com/messages/key",
    "http://127.0.0.1:{there}#.mailgun.net/v3/domains/example.com/messages/key",
    "http://localhost:{there}/v3/domains/example.com/messages/key",
    "https://storage-us-east4.api.mailgun.net:{there}/v3/domains/example.com/messages/key",
    "https://storage-us-east4.api.mailgun.net.example.com/v3/domains/example.com/messages/key",
    "https://storage-us-east4-api-mailgun.net/v3/domains/example.com/messages/key",
    "https://storage-us-east4.api.mailgun.org/v3/domains/example.com/messages/key",
    "https://me:x@storage-us-east4.api.mailgun.net/v3/domains/example.com/messages/key",
    "file://storage-us-east4.api.mailgun.net/v3/domains/example.com/messages/key",
    "https://api.mailgun.n\u212ft/v3/domains/example.com/messages/key",
    "https://storage\u3002mailgun\u3002net/v3/domains/example.com/messages/key",
]


def filled(text: str, here: str, trap: Trap) -> str:
    return text.format(here=here.removeprefix("http://"), there=trap.port)


def untouched(trap: Trap, lookups: list[str]) -> bool:
    return trap.connections == 0 and trap.received == [] and lookups == []


def moved(status: int, place: str) -> Callable[[Exchange], None]:
    """A redirect, written in one piece: two would wait for each other."""
    head = f"HTTP/1.1 {status} Moved\r\nLocation: {place}\r\nContent-Length: 2\r\n\r\n{{}}"
    return lambda exchange: void(exchange.wfile.write(head.encode()))


def void(_: object) -> None:
    """What is written is of no interest."""


async def outcome(work: Callable[[], Awaitable[Any]]) -> str:
    try:
        await work()
    except Exception as error:
        return type(error).__name__
    return "no error"


async def test_links_to_the_next_page(connect: Connect, trap: Trap, lookups: list[str]) -> None:
    outcomes = {}
    with serving(reply()) as server:
        async with connect(base_url=server.url) as mg:
            for text in ELSEWHERE:
                link = filled(text, server.url, trap)
                page = {"items": [{"address": "a@example.org"}], "paging": {"next": link}}
                server.plan[:] = [reply(json.dumps(page).encode())]
                before = len(server.received)
                outcomes[text] = (
                    await outcome(lambda: collect(mg.bounces.iter("example.com"))),
                    len(server.received) - before,
                )
    assert {text: found for text, found in outcomes.items() if found != ("UntrustedLinkError", 1)} == {}
    assert untouched(trap, lookups)


async def test_links_that_go_round(connect: Connect) -> None:
    """A ring of pages, on the right host: it is left before it was gone round twice."""
    with serving(reply()) as server:
        links = [f"{server.url}/v3/example.com/bounces?page={number % 7}" for number in range(1, 30)]
        pages = [{"items": [{"address": "a@example.org"}], "paging": {"next": link}} for link in links]
        # Whoever does not notice comes to an end all the same.
        server.plan[:] = [*(reply(json.dumps(page).encode()) for page in pages), reply(b'{"items": []}')]
        async with connect(base_url=server.url) as mg:
            with pytest.raises(PaginationError):
                await collect(mg.bounces.iter("example.com"))
        assert len(server.received) == 8


async def test_redirects(connect: Connect, trap: Trap, lookups: list[str]) -> None:
    """Not followed, not even on the same host: a send would become a GET, or be sent twice."""
    places = ["http://127.0.0.1:{there}/v3/x", "http://{here}/v3/x", "/v3/x", "//127.0.0.1:{there}/x", "file:///x"]
    # One's own client may be told to follow redirects; the calls of the SDK are not.
    own = connect.http_client(follow_redirects=True)
    with serving(reply()) as server:
        try:
            for given in (None, own):
                async with connect(base_url=server.url, http_client=given) as mg:
                    for place in places:
                        for status in (300, 301, 302, 303, 305, 307, 308):
                            server.plan[:] = [moved(status, filled(place, server.url, trap))]
                            before = len(server.received)
                            with pytest.raises(APIStatusError) as caught:
                                await mg.messages.send("example.com", to="a@example.org", text="x")
                            with pytest.raises(APIStatusError):
                                await mg.bounces.list("example.com")
                            assert caught.value.status_code == status
                            assert len(server.received) - before == 2
        finally:  # the server waits for those who are connected
            if isinstance(own, httpx.AsyncClient):
                await own.aclose()
            else:
                own.close()
    assert untouched(trap, lookups)


async def test_a_redirect_that_is_the_answer_is_given_not_followed(
    connect: Connect, trap: Trap, lookups: list[str]
) -> None:
    place = f"http://127.0.0.1:{trap.port}/export.csv"
    with serving(reply(b"", 302, Location=place)) as server:
        async with connect(base_url=server.url) as mg:
            assert await mg.exports.get_download_url("id") == place
        assert len(server.received) == 1
    assert untouched(trap, lookups)


async def test_places_of_stored_messages(connect: Connect, trap: Trap, lookups: list[str], tmp_path: Path) -> None:
    outcomes = {}
    with serving(reply()) as server:
        for base_url in (None, server.url):
            async with connect(base_url=base_url) as mg:
                for text in STORED:
                    link = filled(text, server.url, trap)
                    works: list[Callable[[], Awaitable[Any]]] = [
                        partial(mg.messages.get_stored, link),
                        partial(mg.messages.get_stored_email, link),
                        partial(mg.messages.resend_stored, link, to="a@example.org"),
                        partial(mg.messages.download_attachment, f"{link}/attachments/0", tmp_path / "x"),
                    ]
                    for number, work in enumerate(works):
                        outcomes[f"{text} {number} {base_url is None}"] = await outcome(work)
        assert server.received == []
    assert {text: found for text, found in outcomes.items() if found != "UntrustedLinkError"} == {}
    assert os.listdir(tmp_path) == []
    assert untouched(trap, lookups)


async def test_an_answer_cannot_make_the_escape_hatch_leave(connect: Connect, trap: Trap, lookups: list[str]) -> None:
    with serving(reply()) as server:
        async with connect(base_url=server.url) as mg:
            for text in ELSEWHERE:
                with pytest.raises((UntrustedLinkError, ArgumentError)) as caught:
                    await mg.request("GET", filled(text, server.url, trap))
                assert isinstance(caught.value, MailgunError)
                assert "secret" not in str(caught.value)
        assert server.received == []
    assert untouched(trap, lookups)


async def test_the_key_goes_where_it_belongs(connect: Connect) -> None:
    """The trap can catch: a client told to go there sends its key."""
    with listening() as trap:
        async with connect(base_url=f"http://127.0.0.1:{trap.port}") as mg:
            await mg.request("GET", "/v3/x")
        assert trap.connections == 1
    assert authorization().encode() in trap.received[0]
