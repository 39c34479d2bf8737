"""A sandbox inside a test: a real HTTP server on a free port of this machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType

from .app import create_app
from .description import Description
from .faults import Faults
from .keys import Keys
from .request_log import ReceivedRequest
from .server import address_of, listen, make_server
from .state import State, seeded

__all__ = ["ReceivedRequest", "SandboxServer"]

_START_SECONDS = 10.0
_STOP_SECONDS = 5.0


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

    Attributes:
        url: Where the server listens, without a slash at the end.
        region: As given.
        key: As given.
        domain: The first of the domains.
        state: What the sandbox knows; hold `state.lock` to look at it while requests run.
        requests: What arrived, in its order.
        faults: What is to go wrong next; see `mailgun_sandbox.faults`.

    Raises:
        ValueError: There is no such region, or no domain.
        DescriptionError: The description cannot be used.
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
    ) -> None:
        if region not in ("us", "eu"):
            raise ValueError(f"region needs to be 'us' or 'eu', is {region!r}")
        names = tuple(domains)
        if not names:
            raise ValueError("domains is empty: name at least one")
        self.region = region
        self.key = key
        self.domain = names[0]
        self.state = State(region, names, seeded(seed))
        self.requests: list[ReceivedRequest] = []
        self.faults = Faults()
        self.url = ""
        self._port = port
        keys = Keys(key, sending_keys)
        app = create_app(self.state, keys, Description.load(description), faults=self.faults, log=self.requests)
        self._server = make_server(app, self.faults)
        self._thread: threading.Thread | None = None

    def reset(self) -> None:
        """Forget everything that happened, also the requests and the faults that wait."""
        self.state.reset()
        self.requests.clear()
        self.faults.clear()

    def start(self) -> None:
        """Start to listen; `with` does it.

        Raises:
            OSError: The port is taken.
            RuntimeError: The server does not start, or was started before.
        """
        if self._thread is not None:
            raise RuntimeError("the server was started before; make another one")
        listener = listen("127.0.0.1", self._port)
        self.url = address_of(listener)
        self._thread = threading.Thread(
            target=self._server.run, args=([listener],), name="mailgun-sandbox", daemon=True
        )
        self._thread.start()
        limit = time.monotonic() + _START_SECONDS
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > limit:
                listener.close()
                raise RuntimeError(f"the server at {self.url} does not start")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop to listen; `with` does it."""
        if self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)
        if self._thread.is_alive():
            self._server.force_exit = True
            self._thread.join(_STOP_SECONDS)

    def __enter__(self) -> SandboxServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
