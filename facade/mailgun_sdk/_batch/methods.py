"""Sending one message to any number of recipients, each with variables of their own: `messages.send_batch`."""

from __future__ import annotations

from operator import length_hint
from typing import TYPE_CHECKING, Literal, Unpack

from mailgun_api.resources.messages import AsyncMessages, Messages

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from mailgun_api.arguments import BatchArguments

    from .drivers import AsyncBatch, Batch, Recipient, Tell


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
        chunk_size: int = 1000,
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
        from .drivers import Batch
        from .plan import Plan

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
        chunk_size: int = 1000,
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
        from .drivers import AsyncBatch
        from .plan import Plan

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
