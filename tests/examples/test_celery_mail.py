"""The Celery task: whatever goes wrong, one mail is sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun, errors

pytest.importorskip("celery", reason="Celery is not installed")

from celery.app.utils import Settings
from celery.contrib.testing.worker import start_worker

from examples.celery_mail import tasks


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SandboxServer]:
    """A sandbox, and the client of the tasks at it, which leaves trying again to Celery and looks once."""
    with SandboxServer() as server, Mailgun(server.key, base_url=server.url, max_retries=0) as client:
        monkeypatch.setattr(tasks, "PATIENCE", 1.0)
        monkeypatch.setenv("MAILGUN_DOMAIN", server.domain)
        monkeypatch.setattr(tasks, "client", lambda: client)
        monkeypatch.setattr(tasks, "FIRST_WAIT", 0.0)
        yield server


@pytest.fixture(autouse=True)
def configuration() -> Iterator[Settings]:
    """The application's, with a broker in this process; as it was at the end."""
    settings = tasks.app.conf
    before = {name: settings[name] for name in ("broker_url", "result_backend", "task_always_eager")}
    settings.update(broker_url="memory://", result_backend="cache+memory://")
    yield settings
    settings.update(before)


@pytest.fixture
def eager(configuration: Settings) -> None:
    """Tasks run where they are called."""
    configuration.update(task_always_eager=True)


def sent(server: SandboxServer) -> list[str]:
    """The recipients of what was sent."""
    return [address for message in server.control.messages() for address in message.recipients]


def order(number: int = 7) -> Any:
    return tasks.confirm_order.delay(number, "ann@example.org")


@pytest.mark.usefixtures("eager")
def test_it_sends(server: SandboxServer) -> None:
    assert order().get() == f"<order-7@{server.domain}>"
    assert sent(server) == ["ann@example.org"]


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize(
    "faults",
    [
        ["drop"],
        ["status=429"],
        ["delay=0", "status=503"],
        ["delay=0", "drop-after", "status=503"],
        ["delay=0", "truncate", "drop", "drop", "drop", "status=500"],
        ["delay=0", "drop", "drop", "status=429", "delay=0", "drop-after", "drop"],
    ],
    ids=lambda faults: " ".join(faults),
)
def test_it_is_tried_again_and_sent_once(server: SandboxServer, faults: list[str]) -> None:
    for fault in faults:
        server.faults.add(fault)
    assert order().get() == f"<order-7@{server.domain}>"
    assert server.faults.take() is None
    assert sent(server) == ["ann@example.org"]


@pytest.mark.usefixtures("eager")
def test_what_mailgun_refuses_is_not_tried_again(server: SandboxServer) -> None:
    result = tasks.confirm_order.delay(7, "nobody")
    with pytest.raises(errors.BadRequestError):
        result.get()
    assert len(server.requests) == 2


def test_how_long_it_waits() -> None:
    lost = errors.APIConnectionError("lost", operation="o", method="POST", url="/", executed=None)
    assert [tasks.wait_after(lost, tries) for tries in (0, 1, 3)] == [30, 60, 240]
    assert tasks.wait_after(lost, 2000) == 3600
    with SandboxServer() as server, Mailgun(server.key, base_url=server.url, max_retries=0) as client:
        server.faults.add("status=429;retry-after=90")
        with pytest.raises(errors.RateLimitError) as limit:
            client.bounces.list(server.domain)
    assert 80 < tasks.wait_after(limit.value, 0) <= 91
    limit.value.retry_at = datetime.now(UTC) - timedelta(seconds=5)
    assert tasks.wait_after(limit.value, 0) == 0


def test_with_a_worker_a_task_that_comes_twice_sends_once(server: SandboxServer) -> None:
    """As after a worker that died when the mail was sent, and the broker did not know it yet."""
    server.faults.add("delay=0")
    server.faults.add("drop-after")
    server.faults.add("status=503")
    with start_worker(tasks.app, pool="solo", perform_ping_check=False, loglevel="ERROR"):
        found = [order(number).get(timeout=30) for number in (7, 7, 8, 7)]
    assert found == [f"<order-{number}@{server.domain}>" for number in (7, 7, 8, 7)]
    assert sent(server) == ["ann@example.org"] * 2
