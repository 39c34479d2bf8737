"""Sending one message to any number of recipients, each with variables of their own."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

import anyio.lowlevel  # comes with httpx

from mailgun_api.client import AsyncClient, Client
from mailgun_api.resources.messages import AsyncMessages, Messages

from ._batch_ledger import Chunk
from ._batch_plan import Plan
from ._batch_results import BatchProgress, BatchResult
from ._batch_state import LARGEST_CHUNK
from .errors import ArgumentError

if TYPE_CHECKING:
    from mailgun_api.arguments import BatchArguments
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


class BatchSending(Messages):
    """One message to any number of recipients."""

    __slots__ = ()

    def send_batch(
        self,
        domain: str,
        recipients: Iterable[Recipient],
        *,
        resume: str | None = None,
        in_doubt: Literal["skip", "repeat"] | None = None,
        progress: Tell | None = None,
        chunk_size: int = LARGEST_CHUNK,
        check_duplicates: Literal["all", "chunk"] = "all",
        **message: Unpack[BatchArguments],
    ) -> Batch:
        """Send one message to any number of recipients, each of whom sees only their own address.

        Nothing is sent before the first result is asked for; asking for the next result sends to the next recipients,
        a thousand at most, fewer where their variables would make a message larger than 25 MB. A call whose answer was
        lost is not repeated: it ends the batch with a `BatchError`, whose `state` leads on from there.

        Args:
            domain: The domain to send from.
            recipients: Pairs of an address, `ann@example.com` or `Ann <ann@example.com>`, and the variables for this
                recipient, `{}` for none; `%recipient.name%` in the message stands for the variable `name`. They are
                read as they are needed.
            resume: What `state` said of an earlier run that stopped. The recipients need to be the same, in the same
                order; those who were sent to already are passed over.
            in_doubt: With `resume`: whether to `skip` recipients whose call was not answered, or to `repeat` it. It has
                to be said where there are such.
            progress: Called before each part is sent and after its answer, with a `BatchProgress`.
            chunk_size: How many recipients a call may have, from 1 to 1000.
            check_duplicates: `all` refuses an address that was there before, anywhere; `chunk` within a call only,
                which needs no memory.
            message: What `send` takes, without `to`, `cc`, `bcc` and `recipient_variables`. Files are read again for
                each call.

        Returns:
            An iterator of `BatchResult`, one for each call that was accepted; its `state` is always up to date.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BatchError: The batch stopped on the way.

        Source:
            POST /v3/{domain}/messages · messages_send
        """
        plan = Plan(
            domain,
            message,
            resume=resume,
            in_doubt=in_doubt,
            chunk_size=chunk_size,
            check_duplicates=check_duplicates,
            expected=length_hint(recipients),
        )
        return Batch(self._client, plan, recipients, progress)


class AsyncBatchSending(AsyncMessages):
    """One message to any number of recipients."""

    __slots__ = ()

    def send_batch(
        self,
        domain: str,
        recipients: Iterable[Recipient] | AsyncIterable[Recipient],
        *,
        resume: str | None = None,
        in_doubt: Literal["skip", "repeat"] | None = None,
        progress: Tell | None = None,
        chunk_size: int = LARGEST_CHUNK,
        check_duplicates: Literal["all", "chunk"] = "all",
        concurrency: int = 4,
        **message: Unpack[BatchArguments],
    ) -> AsyncBatch:
        """Send one message to any number of recipients, each of whom sees only their own address.

        Nothing is sent before the first result is asked for; asking for the next result sends to the next recipients,
        a thousand at most, fewer where their variables would make a message larger than 25 MB. A call whose answer was
        lost is not repeated: it ends the batch with a `BatchError`, whose `state` leads on from there.

        Args:
            domain: The domain to send from.
            recipients: Pairs of an address, `ann@example.com` or `Ann <ann@example.com>`, and the variables for this
                recipient, `{}` for none; `%recipient.name%` in the message stands for the variable `name`. They are
                read as they are needed.
            resume: What `state` said of an earlier run that stopped. The recipients need to be the same, in the same
                order; those who were sent to already are passed over.
            in_doubt: With `resume`: whether to `skip` recipients whose call was not answered, or to `repeat` it. It has
                to be said where there are such.
            progress: Called before each part is sent and after its answer, with a `BatchProgress`.
            chunk_size: How many recipients a call may have, from 1 to 1000.
            check_duplicates: `all` refuses an address that was there before, anywhere; `chunk` within a call only,
                which needs no memory.
            concurrency: How many calls to make at once, from 1 to 100. Results come in the order of the recipients.
            message: What `send` takes, without `to`, `cc`, `bcc` and `recipient_variables`. Files are read again for
                each call.

        Returns:
            An iterator of `BatchResult`, one for each call that was accepted; its `state` is always up to date.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BatchError: The batch stopped on the way.

        Source:
            POST /v3/{domain}/messages · messages_send
        """
        plan = Plan(
            domain,
            message,
            resume=resume,
            in_doubt=in_doubt,
            chunk_size=chunk_size,
            check_duplicates=check_duplicates,
            expected=length_hint(recipients),
        )
        return AsyncBatch(self._client, plan, recipients, progress, concurrency)
