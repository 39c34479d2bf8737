"""Runs the regions of a sandbox in one process until it is interrupted."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from .app import create_app
from .control import Control
from .courier import Courier
from .database import Database, StateFileError
from .description import Description, DescriptionError
from .faults import Faults
from .keys import Keys
from .server import BackgroundServer, address_of, listen, make_server
from .state import State, seeded


class StartError(Exception):
    """The sandbox cannot start; the message says why."""


def run(
    *,
    host: str,
    ports: Mapping[str, int],
    domains: Mapping[str, list[str]],
    keys: Sequence[str],
    sending_keys: Mapping[str, str],
    signing_key: str,
    state_file: Path | None,
    seed: int | None,
    hosts: Sequence[str],
    announce: Callable[[str], None],
) -> None:
    """Serve until interrupted.

    Args:
        host: The address to listen on.
        ports: Of each region; 0 for a free one.
        domains: Those that are there from the beginning, by region.
        keys: May do everything.
        sending_keys: May only send: domains by key.
        signing_key: Signs what webhooks and routes post.
        state_file: Where to keep everything; in memory when absent.
        seed: Makes dates and identifiers the same in every run.
        hosts: Names by which the page and the control API may be reached, beside addresses, `localhost` and `host`.
        announce: Gets a line for each region once it listens.

    Raises:
        StartError: A port is taken, or the description or the state file cannot be used.
    """
    with contextlib.ExitStack() as stack:
        listeners: dict[str, socket.socket] = {}
        for region, port in ports.items():
            try:
                listeners[region] = stack.enter_context(listen(host, port))
            except (OSError, OverflowError) as error:
                raise StartError(f"cannot start on {host}:{port}: {error}") from error
        try:
            description = Description.load()
            database = stack.enter_context(contextlib.closing(Database(state_file)))
        except (DescriptionError, StateFileError) as error:
            raise StartError(str(error)) from error
        shared = Keys(database, keys[0], sending_keys, tuple(keys[1:]))
        try:
            servers = [
                _Region(
                    State(region, names, seeded(seed), signing_key, database=database, keys=shared),
                    description,
                    [host, *hosts],
                )
                for region, names in domains.items()
            ]
        except StateFileError as error:
            raise StartError(str(error)) from error
        for server, listener in zip(servers, listeners.values(), strict=True):
            server.state.base_url = address_of(listener)
            stack.callback(server.courier.stop)
        shown = "key test-key" if list(keys) == ["test-key"] else "your keys" if len(keys) > 1 else "your key"
        first, *others = zip(servers, listeners.values(), strict=True)
        for server, listener in others:
            running = BackgroundServer(server.server, listener)
            running.start()
            stack.callback(running.stop)
        with contextlib.suppress(KeyboardInterrupt):
            for server in servers:
                server.courier.start()
                # Whoever started the sandbox may be waiting for this line.
                announce(
                    f"Mailgun sandbox ({server.state.region}) on {server.state.base_url} with {shown} for"
                    f" {', '.join(server.control.domains())} (Ctrl+C stops it)"
                )
            first[0].server.run([first[1]])


class _Region:
    """What serves one region.

    Args:
        state: What it knows.
        description: What may be asked.
        hosts: Names by which it may be reached.
    """

    def __init__(self, state: State, description: Description, hosts: Sequence[str]) -> None:
        faults = Faults()
        self.state = state
        self.courier = Courier(state)
        self.control = Control(state, self.courier, faults)
        self.server = make_server(create_app(state, description, control=self.control, hosts=hosts), faults)
