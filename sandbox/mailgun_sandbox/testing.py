"""A sandbox inside a test: a real HTTP server on a free port of this machine."""

from __future__ import annotations

import weakref
from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from types import TracebackType

from .app import create_app
from .control import Control
from .courier import Courier
from .database import Database, StateFileError
from .description import Description
from .faults import Faults
from .keys import Keys
from .request_log import ReceivedRequest
from .server import BackgroundServer, address_of, listen, make_server
from .state import State, seeded

__all__ = ["ReceivedRequest", "SandboxServer", "StateFileError"]


class SandboxServer:
    """A sandbox that runs while its `with` block does.

        with SandboxServer(region="eu") as server:
            Mailgun(server.key, base_url=server.url)

    Args:
        region: `us` or `eu`.
        seed: Makes time and identifiers the same in every run; real time and random ones when absent.
        port: The port; a free one when 0.
        domains: The domains that are there from the beginning, verified.
        key: The key that may do everything.
        sending_keys: Keys that may only send: domains by key.
        description: The OpenAPI document to hold requests against; the package's own when absent.
        state_file: Where to keep everything over the end of the process; in memory when absent.
        beside: The server of the other region: both know the same keys, and neither has the other's domains.
        examples: Tags of operations that answer the description's example although the sandbox keeps state for them.
        allow_hosts: Names by which the page and the control API may be reached, beside addresses and `localhost`.

    Attributes:
        url: Where the server listens, without a slash at the end.
        region: As given.
        key: As given.
        domain: The first of the domains.
        control: What a test may look at and bring about: messages, events, inbound mail, opens, clicks.
        state: What the sandbox knows; hold `state.lock` to look at it while requests run.
        requests: What arrived, in its order.
        faults: What is to go wrong next; see `mailgun_sandbox.faults`.

    Raises:
        ValueError: There is no such region, or no domain; both a seed and a state file are given, or both a state
            file and a server to share with.
        DescriptionError: The description cannot be used.
        StateFileError: The state file cannot be used.
        OSError: The port is taken.
    """

    def __init__(
        self,
        region: str = "us",
        seed: int | None = None,
        *,
        port: int = 0,
        domains: Iterable[str] = ("example.com",),
        key: str = "test-key",
        sending_keys: Mapping[str, str] | None = None,
        description: Path | None = None,
        state_file: Path | None = None,
        beside: SandboxServer | None = None,
        examples: Collection[str] = (),
        allow_hosts: Collection[str] = (),
    ) -> None:
        if region not in ("us", "eu"):
            raise ValueError(f"region needs to be 'us' or 'eu', is {region!r}")
        names = tuple(domains)
        if not names:
            raise ValueError("domains is empty: name at least one")
        if state_file is not None and seed is not None:
            raise ValueError("seed starts anew and state_file goes on: give one of them")
        if state_file is not None and beside is not None:
            raise ValueError("state_file is that of the server beside: leave it out")
        if beside is not None and beside.region == region:
            raise ValueError(f"beside is a server of the region {region!r}, too: name the other region")
        self.region: str = region
        self.key: str = key if beside is None else beside.key
        self.domain = names[0]
        self._beside = beside  # whose database goes on being open as long as this one uses it
        database = Database(state_file) if beside is None else beside.state.database
        # Also for a server that does not start, or that nobody stops.
        self._close = weakref.finalize(self, database.close) if beside is None else None
        keys = Keys(database, key, sending_keys) if beside is None else beside.state.keys
        self.state: State = State(region, names, seeded(seed), database=database, keys=keys)
        self.requests: list[ReceivedRequest] = []
        self.faults = Faults()
        self.url = ""
        self._port = port
        self._courier = Courier(self.state)
        self.control = Control(self.state, self._courier, self.faults)
        app = create_app(
            self.state,
            Description.load(description),
            control=self.control,
            log=self.requests,
            examples=examples,
            hosts=allow_hosts,
        )
        self._server = make_server(app, self.faults)
        self._running: BackgroundServer | None = None

    def reset(self) -> None:
        """Forget everything that happened, also the requests and the faults that wait."""
        self.control.reset()
        self.requests.clear()

    def advance(self, by: timedelta) -> None:
        """Let time pass: scheduled messages and posts that are tried again become due."""
        self.control.advance(by)

    def start(self) -> None:
        """Start to listen; `with` does it.

        Raises:
            OSError: The port is taken.
            RuntimeError: The server does not start, or was started before.
        """
        if self._running is not None:
            raise RuntimeError("the server was started before; make another one")
        listener = listen("127.0.0.1", self._port)
        self.url = self.state.base_url = address_of(listener)
        self._running = BackgroundServer(self._server, listener)
        self._running.start()
        self._courier.start()

    def stop(self) -> None:
        """Stop to listen; `with` does it."""
        if self._running is not None:
            self._running.stop()
            self._courier.stop()
        if self._close is not None:
            self._close()

    def __enter__(self) -> SandboxServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
