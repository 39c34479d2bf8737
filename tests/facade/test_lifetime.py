"""A client from its first call to its end: closing, forgetting to close, forks, event loops."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from mailgun_sdk import AsyncMailgun, Mailgun
from mailgun_sdk.errors import ArgumentError, ClientClosedError
from tests.facade.harness import KEY, Always, Connect, answer

SOURCES = os.pathsep.join(path for path in sys.path if path)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b'{"items": []}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        # Tells which connection, and so which process, a request came by.
        self.send_header("X-Port", str(self.client_address[1]))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.anyio
async def test_a_closed_client_says_so(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    for given in (connect(), connect(service)):
        copy = given.with_options(timeout=5)
        await given.aclose()
        for closed in (given, copy):
            with pytest.raises(ClientClosedError, match="make a new one"):
                await closed.domains.list()
    assert service.requests == []


@pytest.mark.anyio
async def test_leaving_a_copy_ends_nothing(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    async with connect(service) as mg:
        async with mg.with_options(timeout=5) as copy:
            await copy.domains.list()
        await copy.domains.list()
        await mg.domains.list()


def test_a_forgotten_client_leaves_no_open_socket(base_url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        mg = Mailgun(KEY, base_url=base_url)
        mg.domains.list()
        own = mg._connections.get()
        copy = mg.with_options(timeout=5)
        del mg
        gc.collect()
        copy.domains.list()
        del copy
        gc.collect()
    assert own.is_closed


SCRIPT = """
import asyncio, sys
from mailgun_sdk import AsyncMailgun, Mailgun

mg = Mailgun("test-key", base_url=sys.argv[1])
mg.domains.list()

async def main():
    async with AsyncMailgun("test-key", base_url=sys.argv[1]) as amg:
        await amg.domains.list()

asyncio.run(main())
with Mailgun("test-key", base_url=sys.argv[1]) as closed:
    closed.domains.list()
"""


def test_a_program_ends_without_a_warning(base_url: str, tmp_path: Path) -> None:
    """One client closed, one asynchronous, and one that nobody closed, alive at the end."""
    program = tmp_path / "program.py"
    program.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, "-W", "error", str(program), base_url],
        env={"PYTHONPATH": SOURCES, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def in_child(work: Callable[[], str]) -> str:
    """What a function gives in a forked child."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # a lock that nobody will ever release
        try:
            text = work()
        except BaseException as error:
            text = f"{type(error).__name__}: {error}"
        os.write(write, text.encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return text


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")


def port_of(mg: Mailgun) -> str:
    return str(mg.request("GET", "/v3/domains").headers["X-Port"])


@needs_fork
def test_a_client_made_before_a_fork_works_in_the_child_by_connections_of_its_own(base_url: str) -> None:
    with Mailgun(KEY, base_url=base_url, calls_per_second=1000) as mg:
        copy = mg.with_options(timeout=5)
        before = port_of(mg)
        assert port_of(mg) == before  # the connection is kept, so that the child could have used it
        inside = in_child(lambda: f"{port_of(mg)} {port_of(copy)}").split()
        assert len(inside) == 2
        assert inside[0] == inside[1] != before
        assert port_of(mg) == before


@needs_fork
def test_a_fork_while_locks_are_held_stops_nobody(base_url: str) -> None:
    with Mailgun(KEY, base_url=base_url, calls_per_second=1000) as mg:
        limiter = mg._settings.limiter
        assert limiter is not None
        with mg._connections._lock, limiter._lock:
            port = in_child(lambda: port_of(mg.with_options(timeout=5)))
    assert port.isdigit()


@needs_fork
def test_an_http_client_of_the_caller_is_not_shared_with_a_child(base_url: str) -> None:
    with httpx.Client() as http_client:
        mg = Mailgun(KEY, base_url=base_url, http_client=http_client)
        port_of(mg)
        said = in_child(lambda: port_of(mg))
        assert said.startswith("ArgumentError: http_client: was made before a fork")
        assert port_of(mg).isdigit()
    with pytest.raises(ArgumentError):
        port_of(mg)


def test_one_asynchronous_client_in_one_event_loop_after_the_other(base_url: str) -> None:
    mg = AsyncMailgun(KEY, base_url=base_url)

    async def ask() -> None:
        await mg.domains.list()
        await mg.domains.list()

    async def ask_and_close() -> None:
        await ask()
        await mg.aclose()

    with warnings.catch_warnings():
        # The connections of a loop that has ended cannot be closed any more, which asyncio complains about.
        warnings.simplefilter("ignore", ResourceWarning)
        asyncio.run(ask())
        asyncio.run(ask())
        asyncio.run(ask_and_close())
        gc.collect()
