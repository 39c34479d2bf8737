"""Sending mail, and what belongs to it, beyond the calls of the description: each capability is a room of its own."""

from __future__ import annotations

from ._batch.methods import AsyncBatchSending, BatchSending
from ._checks.methods import AsyncChecking, Checking
from ._finding.methods import AsyncSafeSending, SafeSending
from ._mime.methods import AsyncMimeSending, MimeSending
from ._stored.messages import AsyncStoredReading, StoredReading


class MessageMethods(BatchSending, StoredReading, SafeSending, MimeSending, Checking):
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ()


class AsyncMessageMethods(AsyncBatchSending, AsyncStoredReading, AsyncSafeSending, AsyncMimeSending, AsyncChecking):
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ()
