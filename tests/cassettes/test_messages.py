from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

import pytest

from mailgun_api.models import Event
from mailgun_sdk import AsyncMailgun, errors

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]


async def _events(mg: AsyncMailgun, domain: str, message_id: str | None) -> list[Event]:
    assert message_id is not None
    found = mg.events.iter(domain, message_id=message_id.strip("<>"), ascending=True, limit=1)
    return [event async for event in found]


async def test_messages(mg: AsyncMailgun, domain: str) -> None:
    sent = await mg.messages.send(
        domain,
        from_=f"Zoë <zoe@{domain}>",
        to=["alice@example.org", "Bob <bob@example.org>"],
        subject="Grüße",
        text="Hello --boundary--",
        html="<p>Hello</p>",
        attachment=[("figures.csv", b"a,b\n1,2\n"), ("note.txt", b"caf\xc3\xa9", "text/plain; charset=utf-8")],
        o_tag=["news", "november"],
        o_tracking=True,
        o_deliver_within=timedelta(minutes=90),
        h={"Reply-To": f"answers@{domain}"},
        v={"order": {"id": 7}},
    )
    assert sent.message == "Queued. Thank you."
    events = await _events(mg, domain, sent.id)
    assert [(event.event, event.recipient) for event in events if event.recipient == "alice@example.org"] == [
        ("accepted", "alice@example.org"),
        ("delivered", "alice@example.org"),
    ]
    assert all(event.timestamp is not None and event.timestamp.tzinfo is not None for event in events)
    assert events[0].tags == ["news", "november"]

    stored = next(event.storage for event in events if event.storage is not None)
    assert stored.key is not None
    message = await mg.messages.get(domain, stored.key)
    assert message.subject == "Grüße"
    assert message.attachments is not None
    assert [item.name for item in message.attachments] == ["figures.csv", "note.txt"]
    again = await mg.messages.resend(domain, stored.key, to=["carol@example.org"])
    assert again.id is not None

    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"zoe@{domain}", "alice@example.org", "As MIME"
    mail.set_content("Hello")
    raw = await mg.messages.send_mime(domain, to=["alice@example.org"], message=("message.eml", bytes(mail)))
    assert raw.id is not None

    queues = await mg.messages.get_queues(domain)
    assert queues.regular is not None
    assert queues.regular.is_disabled is False
    assert (await mg.messages.delete_all_scheduled(domain)).message is not None


async def test_events(mg: AsyncMailgun, domain: str) -> None:
    lost = await mg.messages.send(
        domain, from_=f"me@{domain}", to="hardbounce@example.org", subject="Hello", text="Hello"
    )
    events = await _events(mg, domain, lost.id)
    assert [event.event for event in events] == ["accepted", "failed"]
    assert events[-1].severity == "permanent"
    assert events[-1].delivery_status is not None
    assert (await mg.bounces.get(domain, "hardbounce@example.org")).address == "hardbounce@example.org"

    page = await mg.events.list(domain, event="failed", limit=1)
    assert page.items is not None
    assert len(page.items) == 1
    assert page.paging is not None
    assert page.paging.next is not None
    following = await mg.events.get_page(domain, page.paging.next.rsplit("/", 1)[1])
    assert following.items == []


async def test_refusals(mg: AsyncMailgun, domain: str) -> None:
    with pytest.raises(errors.BadRequestError, match="to parameter is not a valid address"):
        await mg.messages.send(domain, from_=f"me@{domain}", to="nobody", subject="Hello", text="Hello")
    with pytest.raises(errors.NotFoundError):
        await mg.messages.send("unknown.example", from_=f"me@{domain}", to="a@example.org", subject="Hi", text="Hi")
