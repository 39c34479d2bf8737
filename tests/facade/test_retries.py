"""When a call is tried again: never a send that may have been carried out, always what certainly was not."""

from __future__ import annotations

import random
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from mailgun_api.operations import OPERATIONS
from mailgun_api.types import Call
from mailgun_sdk import AsyncMailgun
from mailgun_sdk.errors import APIConnectionError, APITimeoutError, RateLimitError, ServerError
from tests.facade.harness import QUEUED, Always, Answer, Connect, Failure, Script, answer

pytestmark = pytest.mark.anyio

Action = Callable[[AsyncMailgun], Awaitable[Any]]


def send(mg: AsyncMailgun) -> Awaitable[Any]:
    return mg.messages.send("example.com", to="you@example.org", text="Hi", attachment=[b"content"])


def get(mg: AsyncMailgun) -> Awaitable[Any]:
    return mg.bounces.get("example.com", "a@example.org")


def put(mg: AsyncMailgun) -> Awaitable[Any]:
    return mg.domains.update_web_prefix("example.com", web_prefix="email")


def delete(mg: AsyncMailgun) -> Awaitable[Any]:
    return mg.bounces.delete("example.com", "a@example.org")


# Nothing can have reached Mailgun: the connection was never made, or never handed out.
NOT_SENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]
# It may have been carried out.
AMBIGUOUS = [
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.ReadError,
    httpx.WriteError,
    httpx.CloseError,
    httpx.RemoteProtocolError,
    httpx.DecodingError,
]
# Does not go away by itself.
HOPELESS = [httpx.UnsupportedProtocol, httpx.LocalProtocolError]


def leaves(kind: type[httpx.RequestError]) -> set[type[httpx.RequestError]]:
    children = [child for child in kind.__subclasses__() if child.__module__.startswith("httpx")]
    return {kind} if not children else {leaf for child in children for leaf in leaves(child)}


def test_every_failure_that_httpx_knows_is_tried_here() -> None:
    assert leaves(httpx.RequestError) - {httpx.TooManyRedirects} == {*NOT_SENT, *AMBIGUOUS, *HOPELESS}


@pytest.mark.parametrize("kind", NOT_SENT)
async def test_what_was_not_sent_is_sent_again(
    connect: Connect, naps: list[float], kind: type[httpx.RequestError]
) -> None:
    service = Script(Failure(kind), Failure(kind), answer(QUEUED))
    assert (await send(connect(service))).id == QUEUED["id"]
    assert len(service.requests) == 3
    assert len(naps) == 2


@pytest.mark.parametrize("kind", NOT_SENT)
async def test_what_was_never_sent_says_so(connect: Connect, kind: type[httpx.RequestError]) -> None:
    service = Always(Failure(kind, "no route"))
    with pytest.raises(APIConnectionError) as caught:
        await send(connect(service, max_retries=1))
    assert len(service.requests) == 2
    assert caught.value.executed is False
    assert isinstance(caught.value, APITimeoutError) == issubclass(kind, httpx.TimeoutException)
    assert isinstance(caught.value.__cause__, kind)
    text = str(caught.value)
    for part in (kind.__name__, "no route", "messages_send", "POST", "/v3/example.com/messages", "was not carried out"):
        assert part in text


@pytest.mark.parametrize("kind", AMBIGUOUS)
async def test_a_send_is_never_repeated_when_it_may_have_been_carried_out(
    connect: Connect, naps: list[float], kind: type[httpx.RequestError]
) -> None:
    service = Always(Failure(kind))
    with pytest.raises(APIConnectionError) as caught:
        await send(connect(service, max_retries=5))
    assert len(service.requests) == 1
    assert naps == []
    assert caught.value.executed is None
    assert isinstance(caught.value, APITimeoutError) == issubclass(kind, httpx.TimeoutException)
    assert "not known" in str(caught.value)


@pytest.mark.parametrize("action", [get, put, delete])
@pytest.mark.parametrize("kind", AMBIGUOUS)
async def test_what_may_be_done_twice_is_tried_again(
    connect: Connect, kind: type[httpx.RequestError], action: Action
) -> None:
    service = Script(Failure(kind), Failure(kind), answer({}))
    await action(connect(service))
    assert len(service.requests) == 3


@pytest.mark.parametrize("action", [get, send])
@pytest.mark.parametrize("kind", HOPELESS)
async def test_what_does_not_go_away_is_not_tried_again(
    connect: Connect, kind: type[httpx.RequestError], action: Action
) -> None:
    service = Always(Failure(kind))
    with pytest.raises(APIConnectionError):
        await action(connect(service))
    assert len(service.requests) == 1


async def test_a_refused_certificate_is_not_tried_again(connect: Connect) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("certificate", request=request) from ssl.SSLCertVerificationError("self-signed")

    service = Always(refuse)
    with pytest.raises(APIConnectionError) as caught:
        await get(connect(service))
    assert len(service.requests) == 1
    assert caught.value.executed is False


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("action", [get, put, delete])
async def test_a_failing_server_is_asked_again(connect: Connect, status: int, action: Action) -> None:
    service = Script(Answer(status, b"<html>"), Answer(status), answer({}))
    await action(connect(service))
    assert len(service.requests) == 3


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_failing_server_is_not_asked_to_send_again(connect: Connect, naps: list[float], status: int) -> None:
    service = Always(Answer(status, headers={"Retry-After": "0"}))
    with pytest.raises(ServerError):
        await send(connect(service, max_retries=5))
    assert len(service.requests) == 1
    assert naps == []


@pytest.mark.parametrize("status", [420, 429])
@pytest.mark.parametrize("action", [send, get, put, delete])
async def test_a_limited_call_is_tried_again_whatever_it_does(connect: Connect, status: int, action: Action) -> None:
    service = Script(Answer(status), Answer(status), answer(QUEUED))
    await action(connect(service))
    assert len(service.requests) == 3


@pytest.mark.parametrize("step", [Answer(500), Failure(httpx.ReadTimeout)], ids=["500", "lost"])
async def test_the_rule_holds_for_every_operation(connect: Connect, step: Answer | Failure) -> None:
    service = Always(step)
    mg = connect(service)
    for operation in OPERATIONS.values():
        service.requests.clear()
        with pytest.raises((ServerError, APITimeoutError)):
            await mg.run(Call(operation, "/v3/anything"))
        assert len(service.requests) == (3 if operation.idempotent else 1), operation.id


def test_no_operation_that_creates_is_idempotent() -> None:
    """But for reading by POST, where the question is too long for a URL, and an address that is made once."""
    found = [operation for operation in OPERATIONS.values() if operation.idempotent and operation.method == "POST"]
    created = {operation.id for operation in found if operation.pagination is None and "create" in operation.id}
    assert created == {"email_previews_create_address"}
    assert not OPERATIONS["messages_send"].idempotent
    assert not OPERATIONS["messages_send_mime"].idempotent
    assert not OPERATIONS["messages_resend"].idempotent


@pytest.mark.parametrize("retries", [0, 1, 4])
async def test_the_number_of_retries(connect: Connect, retries: int) -> None:
    service = Always(Answer(500))
    with pytest.raises(ServerError):
        await get(connect(service, max_retries=retries))
    assert len(service.requests) == retries + 1


@pytest.mark.parametrize("step", [Answer(429), Answer(500), Failure(httpx.ConnectError)], ids=["429", "500", "refused"])
async def test_no_retries_no_waiting(connect: Connect, naps: list[float], step: Any) -> None:
    service = Always(step)
    with pytest.raises((RateLimitError, ServerError, APIConnectionError)):
        await get(connect(service, max_retries=0))
    assert len(service.requests) == 1
    assert naps == []


async def test_different_reasons_count_together(connect: Connect) -> None:
    service = Script(Failure(httpx.ConnectError), Answer(429), Failure(httpx.ReadTimeout))
    with pytest.raises(APITimeoutError):
        await get(connect(service, max_retries=2))
    assert len(service.requests) == 3


async def test_a_send_that_was_limited_and_then_lost_is_not_repeated(connect: Connect) -> None:
    service = Script(Answer(429), Failure(httpx.ReadTimeout))
    with pytest.raises(APITimeoutError) as caught:
        await send(connect(service, max_retries=5))
    assert caught.value.executed is None
    assert len(service.requests) == 2


async def test_each_attempt_is_the_same_request(connect: Connect) -> None:
    service = Script(Answer(429), Failure(httpx.ConnectError), answer(QUEUED))
    await send(connect(service, subaccount="abc1"))
    first, *others = service.requests
    assert b"content" in first.content
    for other in others:
        assert (other.method, other.url, other.headers, other.content) == (
            first.method,
            first.url,
            first.headers,
            first.content,
        )


async def test_waiting_grows_up_to_a_limit(
    connect: Connect, naps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    with pytest.raises(ServerError):
        await get(connect(Always(Answer(500)), max_retries=7))
    assert naps == [0.5, 1, 2, 4, 8, 8, 8]


async def test_clients_do_not_come_back_in_step(connect: Connect, naps: list[float]) -> None:
    """Full jitter: anything from nothing to the limit."""
    for _ in range(30):
        with pytest.raises(ServerError):
            await get(connect(Always(Answer(500)), max_retries=1))
    assert all(0 <= nap <= 0.5 for nap in naps)
    assert len(set(naps)) == 30
    assert min(naps) < 0.25 < max(naps)


async def test_very_many_retries(connect: Connect, naps: list[float]) -> None:
    service = Always(Failure(httpx.ConnectError))
    with pytest.raises(APIConnectionError):
        await get(connect(service, max_retries=1100))
    assert len(service.requests) == 1101
    assert max(naps) <= 8
