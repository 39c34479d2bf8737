"""Taking the key out of what a request leaves behind."""

from __future__ import annotations

import traceback
from contextlib import suppress

import httpx

from ._redaction import redacted

# Whose frames hold a request or its bytes. What the caller's frames hold is the caller's.
_SENDERS = frozenset(
    {"mailgun_sdk", "httpx", "httpcore", "h11", "h2", "hpack", "httpx_aiohttp", "aiohttp"}
    | {"anyio", "trio", "asyncio", "selectors", "socket", "ssl"}
)


def without_key(request: httpx.Request) -> httpx.Request:
    """What was sent, without the key and the body."""
    headers = request.headers.copy()
    headers["Authorization"] = "***"
    return httpx.Request(request.method, request.url, headers=headers)


def let_go(error: BaseException) -> None:
    """Take the key out of an error of the HTTP library, and out of those behind it.

    Their frames go on saying where it happened; what the variables there held is gone.
    """
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        item = waiting.pop()
        if item is None or id(item) in seen:
            continue
        seen.add(id(item))
        if isinstance(item, httpx.RequestError):
            item.args = tuple(redacted(value) if isinstance(value, str) else value for value in item.args)
            # Asked for it, an error without a request raises one.
            with suppress(RuntimeError):
                item.request = without_key(item.request)
        for frame, _ in traceback.walk_tb(item.__traceback__):
            if str(frame.f_globals.get("__name__")).partition(".")[0] in _SENDERS:
                with suppress(RuntimeError):  # it still runs
                    frame.clear()
        waiting += [item.__cause__, item.__context__]
        if isinstance(item, BaseExceptionGroup):
            waiting += item.exceptions
