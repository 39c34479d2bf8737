"""Sending mail, and what belongs to it, beyond the calls of the description: each capability is a room of its own."""

from __future__ import annotations

from ._finding import AsyncSafeSending, SafeSending


class MessageMethods(SafeSending):
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ()


class AsyncMessageMethods(AsyncSafeSending):
    """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

    __slots__ = ()
