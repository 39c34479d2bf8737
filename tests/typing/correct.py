"""What a user may write. The test checks this file as a user would; `make lint` checks it, too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, assert_type

from mailgun_api.errors import ArgumentError
from mailgun_api.lists import AsyncItems, Items
from mailgun_api.models import Bounce, BounceEntry, BouncePage, Event, Message, QueuedMessage
from mailgun_sdk import AsyncMailgun, Mailgun


def send(mg: Mailgun) -> None:
    """A message with all kinds of arguments."""
    sent = mg.messages.send(
        "example.com",
        from_="Me <me@example.com>",
        to="you@example.org",
        subject="Hello",
        text="Hi!",
        attachment=[Path("a.pdf"), b"bytes", ("b.txt", b"bytes"), ("c.txt", Path("c"), "text/plain")],
        o_tag=["news"],
        o_deliverytime=datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        o_deliver_within=timedelta(hours=1),
        o_testmode=True,
        o_tracking="htmlonly",
        recipient_variables={"you@example.org": {"name": "You"}},
        v={"id": 1, "nested": [None]},
        h={"Reply-To": "x@example.com"},
    )
    assert_type(sent, QueuedMessage)
    assert_type(sent.id, str | None)


def read(mg: Mailgun) -> datetime | None:
    """A page, all items, one item."""
    page = mg.bounces.list("example.com", limit=100)
    assert_type(page, BouncePage)
    assert_type(page.items, list[Bounce] | None)
    bounces = mg.bounces.iter("example.com")
    assert_type(bounces, Items[Bounce, BouncePage])
    for bounce in bounces:
        assert_type(bounce, Bounce)
        assert_type(bounce.created_at, datetime | None)
    for each in bounces.resume(bounces.cursor).pages():
        assert_type(each, BouncePage)
    for event in mg.events.iter("example.com", begin=datetime.now(UTC), event="failed"):
        assert_type(event, Event)
        assert_type(event.message.headers.to if event.message and event.message.headers else None, str | None)
    assert_type(mg.bounces.delete_all("example.com"), Message)
    try:
        return mg.bounces.get("example.com", "you@example.org").created_at
    except ArgumentError as error:
        assert_type(error.argument, str)
    return None


def write(mg: Mailgun) -> None:
    """Models as arguments, and a client with other options."""
    mg.bounces.create_many("example.com", items=[BounceEntry(address="you@example.org", code="550")])
    word: Literal["next", "last"] = "next"
    with mg.with_options(timeout=5, region="eu") as copy:
        assert_type(copy, Mailgun)
        copy.bounces.list("example.com", page=word)
        copy.bounces.list("example.com", page="a word that is new")


async def asynchronous(amg: AsyncMailgun) -> None:
    """The same, awaited."""
    page = await amg.bounces.list("example.com", limit=100)
    assert_type(page, BouncePage)
    bounces = amg.bounces.iter("example.com")
    assert_type(bounces, AsyncItems[Bounce, BouncePage])
    async for bounce in bounces:
        assert_type(bounce, Bounce)
        assert_type(bounce.created_at, datetime | None)
    async for each in bounces.resume(bounces.cursor).pages():
        assert_type(each, BouncePage)
    assert_type(await amg.messages.send("example.com", from_="me@example.com", to=["you@example.org"]), QueuedMessage)
