"""What the transports of others call by a wrong name."""

from __future__ import annotations

# What aiohttp raises while it connects, whatever the reason.
_CONNECTING = frozenset({"ClientConnectorError", "ConnectionTimeoutError"})


def is_mistaken(error: BaseException) -> bool:
    """Whether an error that says that no connection was made tells of one that broke off.

    httpx-aiohttp 0.2 calls it `ConnectTimeout` when a server hangs up without an answer. To take its word would repeat
    a send that Mailgun may have carried out.
    """
    cause = type(error.__cause__)
    return cause.__module__.startswith("aiohttp") and _CONNECTING.isdisjoint(cls.__name__ for cls in cause.__mro__)
