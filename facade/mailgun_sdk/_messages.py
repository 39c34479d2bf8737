"""Sending mail, and what belongs to it, beyond the calls of the description: each capability is a room of its own."""

from __future__ import annotations

from ._batch import AsyncBatchSending, BatchSending
from ._checks import AsyncChecking, Checking
from ._finding import AsyncSafeSending, SafeSending
from ._mime import AsyncMimeSending, MimeSending
from ._stored_messages import AsyncStoredReading, StoredReading


class MessageMethods(BatchSending, StoredReading, SafeSending, MimeSending, Checking):
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ()


class AsyncMessageMethods(AsyncBatchSending, AsyncStoredReading, AsyncSafeSending, AsyncMimeSending, AsyncChecking):
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ()
