"""Batches over real HTTP to the sandbox: what it says became of each message, and connections that break."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun
from mailgun_sdk._batch.results import BatchResult
from mailgun_sdk.errors import BatchError
from tests.sending_batch.harness import Sender, addresses, people

pytestmark = pytest.mark.anyio

ALL = people(60)


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(seed=1) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    running.reset()
    return running


def delivered(server: SandboxServer) -> Counter[str]:
    """How often each address got the message."""
    with Mailgun("test-key", base_url=server.url) as mg:
        return Counter(
            event.recipient or "" for event in mg.events.iter("example.com", event="delivered", ascending=True)
        )


async def test_everybody_gets_it_once(sender: Sender, server: SandboxServer) -> None:
    results = await sender.send(server.url, ALL, chunk_size=20)
    assert delivered(server) == Counter(addresses(ALL))
    with Mailgun("test-key", base_url=server.url) as mg:
        accepted = [event.message for event in mg.events.iter("example.com", event="accepted")]
    found = {message.headers.message_id for message in accepted if message is not None and message.headers is not None}
    assert found == {(result.message.id or "").strip("<>") for result in results}


@pytest.mark.parametrize(("fault", "arrived"), [("drop-after", 20), ("drop", 0), ("truncate", 20)])
@pytest.mark.parametrize("in_doubt", ["skip", "repeat"])
async def test_a_connection_that_breaks(
    sender: Sender, server: SandboxServer, fault: str, arrived: int, in_doubt: str
) -> None:
    """After the first part: the second is not sent again unless its caller says so."""
    results: list[BatchResult] = []
    server.faults.add("delay=0")
    server.faults.add(fault)
    with pytest.raises(BatchError) as caught:
        await sender.send(server.url, ALL, results, chunk_size=20, concurrency=1, max_retries=2)
    assert caught.value.may_have_been_accepted
    assert len(results) == 1
    assert delivered(server).total() == 20 + arrived
    await sender.send(server.url, ALL, resume=caught.value.state, in_doubt=in_doubt, chunk_size=20)
    second = arrived // 20 + (in_doubt == "repeat")
    assert (
        delivered(server)
        == Counter({address: second if 20 <= number < 40 else 1 for number, address in enumerate(addresses(ALL))})
        - Counter()
    )
    assert max(delivered(server).values()) == max(1, second)


async def test_too_many_options_are_refused_by_the_service(sender: Sender, server: SandboxServer) -> None:
    """Variables of recipients do not count as options; those of the message do."""
    large = [(address, {"text": "x" * 20_000}) for address in addresses(people(3))]
    await sender.send(server.url, large)
    with pytest.raises(BatchError, match="16 kB") as caught:
        await sender.send(server.url, people(3), v={"text": "x" * 20_000})
    assert not caught.value.may_have_been_accepted
