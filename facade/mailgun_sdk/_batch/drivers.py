"""A batch on its way: the two drivers read recipients and send; the rules are in `plan`."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

import anyio.lowlevel  # comes with httpx

from mailgun_api.client import AsyncClient, Client

from ..errors import ArgumentError
from .ledger import Chunk
from .plan import Plan
from .results import BatchProgress, BatchResult

if TYPE_CHECKING:
    from mailgun_api.models import QueuedMessage
    from mailgun_api.types import Call

Recipient: TypeAlias = tuple[str, Mapping[str, Any]]
Tell: TypeAlias = Callable[[BatchProgress], object]

_MOST_AT_ONCE = 100  # connections of a client


class Batch(Iterator[BatchResult]):
    """The results of a batch. Asking for the next one sends to the next recipients."""

    def __init__(self, client: Client, plan: Plan, recipients: Iterable[Recipient], progress: Tell | None) -> None:
        self._client = client
        self._plan = plan
        self._recipients = _iterator(recipients)
        self._progress = progress

    @property
    def state(self) -> str:
        """A text to go on from with `send_batch(…, resume=state)`."""
        return self._plan.state

    def __next__(self) -> BatchResult:
        plan = self._plan
        if (result := plan.take()) is None:
            try:
                self._step()
            except Exception as error:
                plan.stop(error)
            except BaseException:
                plan.interrupt()
                raise
            result = plan.take()
        if result is None:
            raise StopIteration
        return result

    def _step(self) -> None:
        plan = self._plan
        while (following := plan.next_chunk()) is None and (wanted := plan.wanted):
            plan.feed(list(islice(self._recipients, wanted)))
        if following is None:
            return
        chunk, call = following
        plan.begin(chunk, self._progress)
        try:
            plan.note(chunk, self._client.run(call))
        except Exception as error:
            plan.note(chunk, error)
        if self._progress is not None:
            self._progress(plan.progress)


class AsyncBatch(AsyncIterator[BatchResult]):
    """The results of a batch. Asking for the next one sends to the next recipients."""

    def __init__(
        self,
        client: AsyncClient,
        plan: Plan,
        recipients: Iterable[Recipient] | AsyncIterable[Recipient],
        progress: Tell | None,
        concurrency: int,
    ) -> None:
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= _MOST_AT_ONCE:
            raise ArgumentError("concurrency", f"needs a whole number from 1 to {_MOST_AT_ONCE}, got {concurrency!r}")
        self._client = client
        self._plan = plan
        self._recipients = None if isinstance(recipients, AsyncIterable) else _iterator(recipients)
        self._awaited = aiter(recipients) if isinstance(recipients, AsyncIterable) else None
        self._progress = progress
        self._concurrency = concurrency

    @property
    def state(self) -> str:
        """A text to go on from with `send_batch(…, resume=state)`."""
        return self._plan.state

    async def __anext__(self) -> BatchResult:
        plan = self._plan
        if (result := plan.take()) is None:
            try:
                # No call outlives the step that began it, so that none is left behind where a loop is left.
                async with anyio.create_task_group() as group:
                    for _ in range(self._concurrency):
                        if (following := await self._begin_next()) is None:
                            break
                        group.start_soon(self._send, *following)
            except BaseException:
                plan.interrupt()
                raise
            result = plan.take()
        if result is None:
            raise StopAsyncIteration
        return result

    async def _begin_next(self) -> tuple[Chunk, Call[QueuedMessage]] | None:
        """What to send next. An error ends the batch, but not the calls that are under way."""
        plan = self._plan
        following = None
        await anyio.lowlevel.checkpoint_if_cancelled()  # a call that is begun and then cancelled would be in doubt
        try:
            while not plan.stopping and (following := plan.next_chunk()) is None and (wanted := plan.wanted):
                plan.feed(await self._read(wanted))
            if following is not None:
                plan.begin(following[0], self._progress)
        except Exception as error:
            plan.stop(error)
            return None
        return following

    async def _read(self, wanted: int) -> list[Recipient]:
        if self._recipients is not None:
            return list(islice(self._recipients, wanted))
        block: list[Recipient] = []
        while self._awaited is not None and len(block) < wanted:
            try:
                block.append(await anext(self._awaited))
            except StopAsyncIteration:
                break
        return block

    async def _send(self, chunk: Chunk, call: Call[QueuedMessage]) -> None:
        plan = self._plan
        try:
            plan.note(chunk, await self._client.run(call))
        except Exception as error:
            plan.note(chunk, error)
        try:
            if self._progress is not None:
                self._progress(plan.progress)
        except Exception as error:
            plan.stop(error)


def _iterator(recipients: Any) -> Iterator[Recipient]:
    if isinstance(recipients, Mapping):
        raise ArgumentError("recipients", "needs pairs of address and variables; give the items() of the mapping")
    if isinstance(recipients, (str, bytes)) or not isinstance(recipients, Iterable):
        raise ArgumentError(
            "recipients", f"needs an iterable of (address, variables) pairs, got {type(recipients).__name__}"
        )
    return iter(recipients)
