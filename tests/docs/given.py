"""What the pages take as given, by page and by a text of the block that needs it; the text `""` means before the first.

A step is taken before the first block that has its text. `COMPILED` are the blocks that cannot run, with the reason.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import trustme

from tests.docs.conftest import Enough, Scene, Setup

MESSAGE: dict[str, Any] = {"from_": "me@example.com", "subject": "Hi", "text": "Hello!"}


def _enough(*args: Any) -> bool:
    raise Enough


def _send(scene: Scene, to: str = "ann@example.org") -> None:
    from mailgun_sdk import Mailgun

    with Mailgun() as client:
        client.messages.send("example.com", to=to, **MESSAGE)


def _bounce_later(scene: Scene) -> None:
    """A feed begins with what happens from then on; by its clock, this does."""
    scene.server.advance(timedelta(minutes=1))
    _send(scene, "hardbounce@example.org")


def _client_page(scene: Scene) -> None:
    _send(scene, "hardbounce@example.org")
    scene.names.update(enough=lambda: False, deal_with=lambda event: None)


def _certificates(scene: Scene) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path("our-authority.pem")
    own = authority.issue_cert("client@example.com")
    own.cert_chain_pems[0].write_to_path("our-certificate.pem")
    own.private_key_pem.write_to_path("our-key.pem")


def _feed(scene: Scene) -> None:
    scene.names.update(saved=None, save=_enough, deal_with=lambda event: None)
    _bounce_later(scene)


def _filtered_feed(scene: Scene) -> None:
    scene.names["deal_with"] = _enough
    _bounce_later(scene)


def _batch(scene: Scene) -> None:
    def recipients() -> Iterator[tuple[str, dict[str, str]]]:
        yield "ann@example.org", {"name": "Ann"}
        yield "bob@example.org", {"name": "Bob"}

    scene.names.update(recipients=recipients, message=MESSAGE, Path=Path)


def _post(scene: Scene) -> None:
    """A signed event, as it arrives."""
    timestamp, token = str(int(time.time())), "0" * 50
    signed = hmac.new(b"test-key-old", f"{timestamp}{token}".encode(), hashlib.sha256).hexdigest()
    signature = {"timestamp": timestamp, "token": token, "signature": signed}
    body = json.dumps({"signature": signature, "event-data": {"event": "opened"}}).encode()
    scene.names.update(body=body, new_key="test-key-new", old_key="test-key-old")


def _lost_answer(scene: Scene) -> None:
    scene.server.faults.add("drop-after", 1)


def _state_files(scene: Scene) -> None:
    scene.names.update(temporary=Path("state.new"), file=Path("state"))


def _readme(scene: Scene) -> None:
    Path("report.pdf").write_bytes(b"%PDF-1.7\n")
    _feed(scene)


BEFORE: dict[str, dict[str, Setup]] = {
    "README.md": {"": _readme},
    "docs/batch.md": {"except BatchError": _batch, "error.state": _lost_answer, "progress=save": _state_files},
    "docs/client.md": {"": _client_page, "mg.events.follow": _feed, "our-authority.pem": _certificates},
    "docs/events.md": {"never ends": _feed, "failed OR complained": _filtered_feed, "async for event in feed": _feed},
    "docs/receiving.md": {"found.key_number": _post},
}
COMPILED: dict[str, dict[str, str]] = {}
