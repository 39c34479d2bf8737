"""Answers that go wrong on demand."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

import httpx
import pytest

from mailgun_sandbox.faults import FaultError, parse_fault
from mailgun_sandbox.testing import SandboxServer

BOUNCES = "/v3/example.com/bounces"


def ask(client: httpx.Client, fault: str) -> httpx.Response:
    return client.post(BOUNCES, data={"address": "a@x.org"}, headers={"X-Sandbox-Fault": fault})


def count(client: httpx.Client) -> int:
    return len(client.get(BOUNCES).json()["items"])


def test_status(client: httpx.Client) -> None:
    response = ask(client, "status=503")
    assert (response.status_code, response.json()) == (503, {"message": "Asked for by X-Sandbox-Fault"})
    assert count(client) == 0


def test_status_with_what_it_brings(client: httpx.Client) -> None:
    assert ask(client, "status=429;retry-after=1").headers["retry-after"] == "1"
    reset = int(ask(client, "status=429; reset=2").headers["x-ratelimit-reset"])
    assert 0 < reset / 1000 - time.time() <= 2
    assert ask(client, "status=429;retry-seconds=60").json() == {"retry-seconds": 60}
    assert ask(client, "status=401").text == "Forbidden"


@pytest.mark.parametrize("status", [420, 429])
def test_limit_of_sending_in_its_own_words(client: httpx.Client, status: int) -> None:
    headers = {"X-Sandbox-Fault": f"status={status};again=60"}
    response = client.post("/v3/example.com/messages", data={"to": "a@x.org"}, headers=headers)
    message = response.json()["message"]
    assert response.status_code == status
    start, _, date = message.partition(", try again after ")
    assert start == "Domain example.com is not allowed to send: recipient limit exceeded"
    assert 0 < parsedate_to_datetime(date).timestamp() - time.time() <= 60


@pytest.mark.parametrize(("fault", "bounces"), [("drop", 0), ("drop-after", 1)])
def test_connection_without_an_answer(client: httpx.Client, fault: str, bounces: int) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        ask(client, fault)
    assert count(client) == bounces


def test_answer_that_is_cut_off(client: httpx.Client) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        ask(client, "truncate")
    assert count(client) == 1


def test_delay(client: httpx.Client) -> None:
    start = time.monotonic()
    assert ask(client, "delay=0.2").status_code == 200
    assert time.monotonic() - start >= 0.2
    assert ask(client, "delay=0.01;status=500").status_code == 500


def test_next_requests(client: httpx.Client, server: SandboxServer) -> None:
    server.faults.add("status=500", times=2)
    assert [client.get(BOUNCES).status_code for _ in range(3)] == [500, 500, 200]
    server.faults.add("status=500")
    server.reset()
    assert client.get(BOUNCES).status_code == 200
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "fault",
    ["nothing", "status", "status=often", "status=200", "status=503;drop", "drop;truncate", "delay=-1", "delay=inf"],
)
def test_fault_that_is_none(client: httpx.Client, fault: str) -> None:
    with pytest.raises(FaultError):
        parse_fault(fault)
    response = ask(client, fault)
    assert (response.status_code, "X-Sandbox-Fault" in response.json()["message"]) == (400, True)
