"""The local Mailgun that the traffic goes to, in a process of its own: one request in a hundred goes wrong."""

from __future__ import annotations

import multiprocessing
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from mailgun_sandbox.control import Control
from mailgun_sandbox.faults import Fault, parse_fault
from mailgun_sandbox.testing import SandboxServer

# Longer than a client of this traffic waits, so that the answer comes too late for it.
TOO_LATE = 4.0

FAULTS = {
    "latency of 0.2 s": "delay=0.2",
    "429, X-RateLimit-Reset": "status=429;reset=0.5",
    "429, Retry-After": "status=429;retry-after=0.5",
    "500": "status=500",
    "503": "status=503",
    "connection dropped, not carried out": "drop",
    "carried out, connection dropped": "drop-after",
    "carried out, answer broken off": "truncate",
    "carried out, answer too late": f"delay={TOO_LATE}",
}

_PAGE = 1000


@dataclass(frozen=True)
class Kept:
    """What the service has at the end.

    Attributes:
        subjects: How often each subject was stored.
        message_ids: The Message-Id of each subject that is there once.
        faults: How often each fault struck.
        requests: How many requests there were, those that went wrong included.
    """

    subjects: Counter[str]
    message_ids: dict[str, str]
    faults: Counter[str]
    requests: int


class Pipe(Protocol):
    """One end of a pipe between two processes; its class is another one on each system."""

    def send(self, obj: Any) -> None: ...
    def recv(self) -> Any: ...


class Service:
    """A running sandbox, and the way to ask what it has."""

    def __init__(self, url: str, key: str, pipe: Pipe) -> None:
        self.url = url
        self.key = key
        self._pipe = pipe

    def stop_faults(self) -> None:
        """From now on every request is answered well."""
        self._ask("well")

    def kept(self) -> Kept:
        """What the service has."""
        kept = self._ask("kept")
        assert isinstance(kept, Kept)
        return kept

    def _ask(self, question: str) -> object:
        self._pipe.send(question)
        return self._pipe.recv()


@contextmanager
def running(rate: float, seed: int) -> Iterator[Service]:
    """A sandbox whose state is in a temporary file; stopped at the end.

    Args:
        rate: Which part of the requests goes wrong.
        seed: Of the choice among the faults.
    """
    here, there = multiprocessing.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        # A fork would share what this process has open, which is what is going to be counted.
        process = multiprocessing.get_context("spawn").Process(
            target=_serve, args=(there, rate, seed, Path(folder) / "state"), daemon=True
        )
        process.start()
        there.close()
        try:
            url, key = here.recv()
            yield Service(url, key, here)
        finally:
            here.close()
            process.join(10)
            if process.is_alive():
                process.kill()
                process.join()


class _Chance:
    """Chooses which requests go wrong, and how."""

    def __init__(self, server: SandboxServer, rate: float, seed: int) -> None:
        self._server = server
        self._rate = rate
        self._random = random.Random(seed)
        self._faults = {name: parse_fault(fault) for name, fault in FAULTS.items()}
        self.struck: Counter[str] = Counter()
        self.requests = 0

    def take(self) -> Fault | None:
        self.requests += 1
        if self.requests % 1000 == 0:
            self._server.requests.clear()
        if self._random.random() >= self._rate:
            return None
        name = self._random.choice(list(self._faults))
        self.struck[name] += 1
        return self._faults[name]

    def stop(self) -> None:
        self._rate = 0.0


def _serve(pipe: Pipe, rate: float, seed: int, state: Path) -> None:
    with SandboxServer("us", state_file=state) as server:
        chance = _Chance(server, rate, seed)
        # The place where requests ask for the fault that waits for them.
        setattr(server.faults, "take", chance.take)  # noqa: B010 - a method, to type checkers
        pipe.send((server.url, server.key))
        while True:
            try:
                question = pipe.recv()
            except EOFError:
                return
            if question == "well":
                chance.stop()
                pipe.send(None)
            else:
                subjects, message_ids = _read(server.control)
                pipe.send(Kept(subjects, message_ids, chance.struck, chance.requests))


def _read(control: Control) -> tuple[Counter[str], dict[str, str]]:
    subjects: Counter[str] = Counter()
    message_ids: dict[str, str] = {}
    before: str | None = None
    while page := control.messages(limit=_PAGE, before=before):
        for message in page:
            subjects[message.subject] += 1
            message_ids[message.subject] = message.message_id
        before = page[-1].key
    return subjects, message_ids
