"""Sends and pages, many at a time: tasks on one `AsyncMailgun`, or threads on one `Mailgun`."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any

from mailgun_sdk import AsyncMailgun, Mailgun, errors

from .accounts import Accounts
from .resources import Held, Samples, held

DOMAIN = "example.com"
# Seconds that a phase of a call may take; less than the longest fault of the service lasts.
TIMEOUT = 2.0
_ITEMS = 100
_LIST_EVERY = 100


class Load:
    """One run: what is to be sent, and what became of it.

    Args:
        label: Tells its messages from those of other runs.
        sends: How many messages.
        concurrency: How many calls at a time.
        seconds: How long it may take.

    Attributes:
        done: How many messages are done with.
    """

    def __init__(self, label: str, sends: int, concurrency: int, seconds: float) -> None:
        self.label = label
        self.concurrency = concurrency
        self.names = [f"{label}-{number:07}" for number in range(sends)]
        self.accounts = Accounts(sends)
        self.samples = Samples(sends)
        self.pages: Counter[str] = Counter()
        self.before: Held = held()
        self.after: Held = self.before
        self.seconds = 0.0
        self._deadline = monotonic() + seconds
        self._begin = monotonic()
        self.done = 0
        self._lock = threading.Lock()

    def message(self, number: int) -> dict[str, Any]:
        """The arguments of a send."""
        return {
            "from_": "Shop <shop@example.com>",
            "to": f"person{number}@example.org",
            "subject": self.names[number],
            "text": "Thank you for your order. It is on its way.",
            "o_tag": ["orders"],
            "v": {"order": number},
        }

    def lists(self, number: int) -> bool:
        """Whether a page is read after a send."""
        return number % _LIST_EVERY == _LIST_EVERY - 1

    def listed(self, what: object) -> None:
        """A page came, or an error in its place."""
        with self._lock:
            self.pages[type(what).__name__ if isinstance(what, errors.MailgunError) else "pages"] += 1

    def passed(self) -> None:
        """One more message is done with."""
        with self._lock:
            self.done += 1
            self.samples.passed(self.done)

    @property
    def is_late(self) -> bool:
        """Whether the time is over; then no more is begun."""
        return self.done < len(self.names) and monotonic() > self._deadline

    def end(self) -> None:
        """All are done with; what is still held is looked at after this."""
        self.seconds = monotonic() - self._begin


async def run_tasks(load: Load, url: str, key: str) -> None:
    """Send everything with tasks that share a client, as far as there is time."""
    load.before = held(lambda: len(asyncio.all_tasks()))
    async with AsyncMailgun(key, base_url=url, timeout=TIMEOUT) as mg:
        numbers = iter(range(len(load.names)))

        async def work() -> None:
            for number in numbers:
                if load.is_late:
                    return
                try:
                    queued = await mg.messages.send(DOMAIN, **load.message(number))
                except Exception as error:
                    load.accounts.failed(number, error)
                else:
                    load.accounts.sent(number, queued.id)
                if load.lists(number):
                    try:
                        load.listed(await mg.events.list(DOMAIN, limit=_ITEMS))
                    except errors.MailgunError as error:
                        load.listed(error)
                load.passed()

        async with asyncio.TaskGroup() as group:
            for _ in range(load.concurrency):
                group.create_task(work())
    load.end()
    # Closed sockets leave the loop with its next turns.
    await asyncio.sleep(0.1)
    load.after = held(lambda: len(asyncio.all_tasks()))


def run_threads(load: Load, url: str, key: str) -> None:
    """Send everything with threads that share a client, as far as there is time."""
    load.before = held()
    with Mailgun(key, base_url=url, timeout=TIMEOUT) as mg, ThreadPoolExecutor(load.concurrency) as pool:
        numbers = itertools.count()

        def work() -> None:
            # A step of `count` is one step of the interpreter: no two threads get the same number.
            while (number := next(numbers)) < len(load.names) and not load.is_late:
                try:
                    queued = mg.messages.send(DOMAIN, **load.message(number))
                except Exception as error:
                    load.accounts.failed(number, error)
                else:
                    load.accounts.sent(number, queued.id)
                if load.lists(number):
                    try:
                        load.listed(mg.events.list(DOMAIN, limit=_ITEMS))
                    except errors.MailgunError as error:
                        load.listed(error)
                load.passed()

        for done in [pool.submit(work) for _ in range(load.concurrency)]:
            done.result()
    load.end()
    load.after = held()


async def walk(url: str, key: str) -> Counter[str]:
    """Read the whole list of accepted messages, page after page; gives how often each subject came."""
    seen: Counter[str] = Counter()
    async with AsyncMailgun(key, base_url=url, timeout=TIMEOUT) as mg:
        async for event in mg.events.iter(DOMAIN, event="accepted", limit=_ITEMS):
            headers = event.message.headers if event.message is not None else None
            seen[str(headers.subject if headers is not None else None)] += 1
    return seen
