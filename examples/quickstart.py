"""Send a message with an attachment from a domain in the EU, follow it, and meet a bounce.

Needs `MAILGUN_API_KEY` and `MAILGUN_DOMAIN`. `MAILGUN_BASE_URL` points it at a local sandbox: see `make demo`.
"""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from mailgun_api.models import Event
from mailgun_sdk import Mailgun, errors
from mailgun_sdk.delivery import raise_for_failure

PATIENCE = 60.0  # seconds


def follow(mg: Mailgun, domain: str, message_id: str) -> Iterator[Event]:
    """The events of one message as they happen, until it is delivered or has failed."""
    seen: set[str | None] = set()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for event in mg.events.iter(domain, message_id=message_id.strip("<>"), ascending=True):
            if event.id not in seen:
                seen.add(event.id)
                yield event
                if event.event in ("delivered", "failed"):
                    return
        time.sleep(0.2)
    raise TimeoutError(f"{message_id} was neither delivered nor refused within {PATIENCE:.0f} seconds")


def main() -> int:
    domain = os.environ["MAILGUN_DOMAIN"]
    with TemporaryDirectory() as folder, Mailgun(region="eu") as mg:
        print(f"client   {mg!r}")

        report = Path(folder) / "report.csv"
        report.write_text("month,mails\n2026-10,1200000\n")
        sent = mg.messages.send(
            domain,
            from_=f"Reports <reports@{domain}>",
            to=["alice@example.org"],
            subject="October",
            text="The figures are attached.",
            attachment=[report],
            o_tag=["reports"],
            v={"month": {"year": 2026, "number": 10}},
        )
        assert sent.id is not None
        print(f"sent     {sent.id} ({sent.message})")
        for event in follow(mg, domain, sent.id):
            print(f"event    {event.timestamp:%H:%M:%S} {event.event} to {event.recipient}")

        lost = mg.messages.send(
            domain, from_=f"Reports <reports@{domain}>", to=["hardbounce@example.org"], subject="October", text="Hello!"
        )
        assert lost.id is not None
        try:
            for event in follow(mg, domain, lost.id):
                print(f"event    {event.timestamp:%H:%M:%S} {event.event} to {event.recipient}")
                raise_for_failure(event)
        except errors.DeliveryError as error:
            print(f"error    {type(error).__name__}: {error}")
        else:
            print("error    mail to an address that bounces was delivered")
            return 1
        for bounce in mg.bounces.iter(domain):
            print(f"bounce   {bounce.address} since {bounce.created_at:%d %B %Y}: {bounce.code} {bounce.error}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
