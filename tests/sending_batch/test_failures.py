"""A batch that is stopped by an answer, by the lack of one, or by its caller: nothing twice, nothing lost."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from mailgun_sdk import errors
from mailgun_sdk._batch.results import BatchProgress, BatchResult
from mailgun_sdk.errors import ArgumentError, BatchError
from tests.sending_batch.harness import (
    Recipient,
    Sender,
    Service,
    accept,
    accept_and_lose,
    addresses,
    answer,
    gather,
    lose,
    one,
    people,
    refuse_connection,
)

pytestmark = pytest.mark.anyio

ALL = people(50)


async def stopped(sender: Sender, service: Service, recipients: Any = ALL, **options: Any) -> BatchError:
    """The error that ends a batch of five calls, one after the other unless something else is said."""
    options = {"chunk_size": 10, "concurrency": 1, **options}
    with pytest.raises(BatchError) as caught:
        await sender.send(service, recipients, **options)
    return caught.value


@pytest.mark.parametrize(
    "fault",
    [lose, accept_and_lose, answer(500), answer(503), answer(302)],
    ids=["lost", "accepted", "500", "503", "302"],
)
@pytest.mark.parametrize("number", [0, 2, 4])
async def test_an_answer_that_is_lost(sender: Sender, fault: Any, number: int) -> None:
    """The batch stops, says who is in doubt, and leaves it to its caller what to do."""
    service = Service({number: fault})
    results: list[BatchResult] = []
    error = await stopped(sender, service, into=results)
    assert len(service.requests) == number + 1
    assert error.results == len(results) == number
    assert error.may_have_been_accepted
    assert list(error.recipients) == addresses(ALL[10 * number : 10 * number + 10])
    assert error.failures[0].start == 10 * number
    assert isinstance(error.cause, (errors.APIConnectionError, errors.ServerError, errors.UnexpectedStatusError))
    assert error.__cause__ is error.cause is error.failures[0].cause
    assert error.state == sender.state
    with pytest.raises(ArgumentError, match="'skip' or 'repeat'") as caught:
        sender.start(service, ALL, resume=error.state)
    assert caught.value.argument == "in_doubt"

    before = list(service.accepted)
    await sender.send(service, iter(ALL), resume=error.state, in_doubt="skip", concurrency=1)
    assert service.everybody == [
        *(address for chunk in before for address in chunk),
        *addresses(ALL[10 * number + 10 :]),
    ]

    service.accepted = list(before)
    await sender.send(service, iter(ALL), resume=error.state, in_doubt="repeat", concurrency=1)
    assert service.everybody == [*(address for chunk in before for address in chunk), *addresses(ALL[10 * number :])]


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 429])
async def test_an_answer_that_refuses(sender: Sender, status: int) -> None:
    service = Service({2: answer(status)})
    error = await stopped(sender, service)
    assert not error.may_have_been_accepted
    assert isinstance(error.cause, errors.APIStatusError)
    assert error.cause.status_code == status
    assert list(error.recipients) == addresses(ALL[20:30])
    await sender.send(service, ALL, resume=error.state, chunk_size=7, concurrency=1)
    assert service.everybody == addresses(ALL)


async def test_a_part_that_is_repeated_keeps_to_the_size_that_is_asked_for_now(sender: Sender) -> None:
    service = Service({2: lose})
    error = await stopped(sender, service)
    service.accepted.clear()
    await sender.send(service, ALL, resume=error.state, in_doubt="repeat", chunk_size=4, concurrency=1)
    assert service.everybody == addresses(ALL[20:])
    assert [len(chunk) for chunk in service.accepted] == [4, 4, 2, 4, 4, 4, 4, 4]


async def test_a_recipient_that_was_refused_can_be_taken_out(sender: Sender) -> None:
    service = Service({2: answer(400)})
    error = await stopped(sender, service)
    given = [*ALL[:25], *ALL[26:]]
    await sender.send(service, given, resume=error.state, concurrency=1)
    assert service.everybody == addresses(given)


async def test_a_connection_that_was_refused(sender: Sender) -> None:
    service = Service({1: refuse_connection, 2: refuse_connection})
    error = await stopped(sender, service)
    assert not error.may_have_been_accepted
    await sender.send(service, ALL, resume=error.state, max_retries=1, concurrency=1)
    assert service.everybody == addresses(ALL)


async def test_what_is_tried_again_is_tried_again(sender: Sender) -> None:
    service = Service({1: refuse_connection, 2: answer(429), 4: answer(420)})
    await sender.send(service, ALL, chunk_size=10, concurrency=1, max_retries=2)
    assert service.everybody == addresses(ALL)


async def test_a_success_that_nobody_can_read_is_in_doubt(sender: Sender) -> None:
    service = Service({1: lambda service, request: httpx.Response(200, content=b"<html>")})
    error = await stopped(sender, service)
    assert isinstance(error.cause, errors.DecodeError)
    assert error.may_have_been_accepted


async def test_a_batch_that_stopped_stays_stopped(sender: Sender) -> None:
    """A loop around it must not take the end of the error for the end of the recipients."""
    service = Service({1: lose})
    error = await stopped(sender, service)
    assert sender.batch is not None
    for _ in range(3):
        with pytest.raises(BatchError) as caught:
            await one(sender.batch)
        assert caught.value is error
    assert len(service.requests) == 2


async def test_the_words_of_the_error(sender: Sender) -> None:
    error = await stopped(sender, Service({1: lose}))
    assert str(error).startswith("the batch stopped: recipients[10:20]: messages_send: POST https://")
    assert "in_doubt='skip', or 'repeat'" in str(error)
    error = await stopped(sender, Service({1: answer(400)}))
    assert str(error).endswith("; go on with resume=error.state")


@pytest.mark.parametrize(
    "again", [lambda error: pickle.loads(pickle.dumps(error)), copy.deepcopy], ids=["pickle", "copy"]
)
async def test_the_error_survives_the_way_between_processes(sender: Sender, again: Callable[[Any], Any]) -> None:
    error = await stopped(sender, Service({1: answer(400)}))
    back = again(error)
    assert str(back) == str(error)
    assert back.state == error.state
    assert list(back.recipients) == list(error.recipients)
    assert back.cause.status_code == 400


async def test_recipients_that_fail_on_the_way(sender: Sender) -> None:
    """The caller's own error comes out as it is, after all that was accepted; the state leads on."""

    def source() -> Iterator[Recipient]:
        yield from ALL[:35]
        raise OSError("the database is gone")

    async def awaited() -> AsyncIterator[Recipient]:
        for recipient in source():
            yield recipient

    for recipients in (source(), *([awaited()] if sender.is_async else [])):
        service = Service()
        results: list[BatchResult] = []
        with pytest.raises(OSError, match="the database is gone"):
            await sender.send(service, recipients, results, chunk_size=10, concurrency=5)
        assert len(results) == 3
        await sender.send(service, ALL, resume=sender.state)
        assert sorted(service.everybody) == sorted(addresses(ALL))


async def test_progress(sender: Sender) -> None:
    told: list[BatchProgress] = []
    await sender.send(Service(), ALL, chunk_size=20, concurrency=1, progress=told.append)
    assert [(one.settled, one.in_flight) for one in told] == [(0, 20), (20, 0), (20, 20), (40, 0), (40, 10), (50, 0)]


@pytest.mark.parametrize("moment", range(6))
async def test_progress_that_fails(sender: Sender, moment: int) -> None:
    """Before a part is sent, it is not sent; after its answer, its result is handed out all the same."""
    seen: list[BatchProgress] = []

    def tell(progress: BatchProgress) -> None:
        seen.append(progress)
        if len(seen) == moment + 1:
            raise OSError("the disk is full")

    service = Service()
    results: list[BatchResult] = []
    with pytest.raises(OSError, match="the disk is full"):
        await sender.send(service, ALL, results, chunk_size=20, concurrency=1, progress=tell)
    assert len(service.accepted) == len(results) == (moment + 1) // 2
    await sender.send(service, ALL, resume=sender.state)
    assert sorted(service.everybody) == sorted(addresses(ALL))


async def test_a_saved_state_knows_what_was_on_its_way(sender: Sender) -> None:
    """The process ends without a word while a call is under way: what was told last is what is left."""
    saved: list[str] = []
    service = Service()
    batch = sender.start(
        service, ALL, chunk_size=10, concurrency=1, progress=lambda progress: saved.append(progress.state)
    )
    await gather(batch, [])
    before_third, after_third = saved[4], saved[5]
    with pytest.raises(ArgumentError, match="'skip' or 'repeat'"):
        sender.start(service, ALL, resume=before_third)
    sender.start(service, ALL, resume=after_third)
    results = await sender.send(Service(), ALL, resume=before_third, in_doubt="skip", chunk_size=10)
    assert [result.start for result in results] == [30, 40]


async def test_a_state_has_nothing_of_its_recipients(sender: Sender) -> None:
    error = await stopped(sender, Service({1: lose}))
    assert "person" not in error.state
    assert set(json.loads(error.state)) == {"version", "domain", "stretches"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda given: [*given[:5], ("eve@example.net", {}), *given[6:]], "other recipients"),
        (lambda given: [given[1], given[0], *given[2:]], "other recipients"),
        (lambda given: given[1:], "other recipients"),
        (lambda given: given[:19], "more recipients than these 19"),
        (lambda given: given[:29], "more recipients than these 29"),
        (lambda given: [*given[:25], ("eve@example.net", {}), *given[26:]], "other recipients"),
        (lambda given: [], "more recipients than these 0"),
    ],
    ids=["another", "order", "one less", "shorter", "shorter in doubt", "another in doubt", "nobody"],
)
async def test_other_recipients_than_before(sender: Sender, change: Any, problem: str) -> None:
    error = await stopped(sender, Service({2: lose}))
    service = Service()
    for in_doubt in ("skip", "repeat"):
        with pytest.raises(ArgumentError, match=problem) as caught:
            await sender.send(service, change(ALL), resume=error.state, in_doubt=in_doubt)
        assert caught.value.argument == "resume"
        assert sender.state == error.state
    assert service.requests == []


async def test_other_variables_than_before_are_no_other_recipients(sender: Sender) -> None:
    service = Service({2: answer(400)})
    error = await stopped(sender, service)
    await sender.send(service, [(address, {"name": "you"}) for address, _ in ALL], resume=error.state)
    assert sorted(service.everybody) == sorted(addresses(ALL))


async def test_an_address_that_was_sent_to_before_the_stop_is_a_duplicate(sender: Sender) -> None:
    service = Service({2: answer(400)})
    error = await stopped(sender, service)
    with pytest.raises(ArgumentError, match="was there before"):
        await sender.send(service, [*ALL, ALL[3]], resume=error.state)


async def test_a_batch_that_ended_has_nothing_left(sender: Sender) -> None:
    service = Service()
    results = await sender.send(service, ALL, chunk_size=20)
    assert await sender.send(service, ALL, resume=results[-1].state) == []
    assert await sender.send(service, ALL, resume=sender.state) == []
    assert len(service.requests) == 3


async def test_interrupted_by_the_keyboard(sender: Sender) -> None:
    def interrupt(service: Service, request: httpx.Request) -> httpx.Response:
        accept(service, request)
        raise KeyboardInterrupt

    if sender.is_async:
        return  # how event loops end is theirs; cancelling is tested on its own
    service = Service({2: interrupt})
    batch = sender.start(service, ALL, chunk_size=10)
    results: list[BatchResult] = []
    with pytest.raises(KeyboardInterrupt):
        await gather(batch, results)
    with pytest.raises(BatchError, match="interrupted") as caught:
        await one(batch)
    assert caught.value.may_have_been_accepted
    assert len(results) == 2
    await sender.send(service, ALL, resume=batch.state, in_doubt="skip")
    assert service.everybody == addresses(ALL)
