"""Watching calls. A hook can neither change a call nor break it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from time import perf_counter
from types import TracebackType
from typing import Any

import httpx

from mailgun_api.types import Call, Operation

from ._answers import BrokenAnswer
from ._exchange import Attempt, Exchange, Outcome
from ._failures import let_go
from ._hooks import Hook, captures
from ._replies import Reply

logger = logging.getLogger("mailgun_sdk")


def observe(steps: Exchange, call: Call[Any], hooks: Iterable[Hook]) -> Exchange:
    """The same exchange, watched by hooks."""
    with ExitStack() as stack:
        watching = [stack.enter_context(_Guarded(hook, call)) for hook in hooks]
        attempt, number = next(steps), 1
        while True:
            begin = perf_counter()
            outcome = yield attempt
            reply = _reply(call.operation, attempt, outcome, number, perf_counter() - begin - attempt.delay)
            for watch in watching:
                watch.report(reply)
            try:
                attempt = steps.send(outcome)
            except StopIteration as stop:
                response: httpx.Response = stop.value
                return response
            number += 1


def _reply(operation: Operation[Any], attempt: Attempt, outcome: Outcome, number: int, seconds: float) -> Reply:
    request = attempt.request
    error = outcome.error if isinstance(outcome, BrokenAnswer) else None
    if isinstance(outcome, httpx.HTTPError):
        status_code, headers, content, error = None, httpx.Headers(), b"", outcome
    else:
        status_code, headers, content = outcome.status_code, outcome.headers, outcome.content
    if error is not None:
        let_go(error)
    return Reply(
        operation=operation.id,
        method=request.method,
        url=str(request.url),
        attempt=number,
        seconds=max(seconds, 0.0),
        status_code=status_code,
        headers=headers,
        content=content,
        error=error,
    )


class _Guarded:
    """A hook for one call. An answer is worth more than what a hook makes of it, so its errors are logged only."""

    def __init__(self, hook: Hook, call: Call[Any]) -> None:
        self._hook = hook
        self._call = call
        self._manager: AbstractContextManager[Callable[[Reply], None]] | None = None
        self._report: Callable[[Reply], None] | None = None

    def __enter__(self) -> _Guarded:
        try:
            self._manager = self._hook(self._call.operation, self._call.domain)
            self._report = self._manager.__enter__()
        except Exception as error:
            self._manager = self._report = None
            self._failed(error)
        return self

    def report(self, reply: Reply) -> None:
        if self._report is not None:
            try:
                self._report(reply)
            except Exception as error:
                self._failed(error)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._manager is not None:
            try:
                self._manager.__exit__(kind, error, traceback)
            except Exception as failure:
                self._failed(failure)

    def _failed(self, error: Exception) -> None:
        logger.warning("%s: a hook failed; the call goes on", self._call.operation.id, exc_info=error)


def captures_of(owner: object) -> Iterator[Hook]:
    """The captures of a client that are open where this is called."""
    for captured, hook in captures.get():
        if captured is owner:
            yield hook


@contextmanager
def capture(owner: object) -> Iterator[list[Reply]]:
    """Keep the replies to all calls of a client that are made in the block."""
    replies: list[Reply] = []

    @contextmanager
    def keep(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
        yield replies.append

    token = captures.set((*captures.get(), (owner, keep)))
    try:
        yield replies
    finally:
        captures.reset(token)
