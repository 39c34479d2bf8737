"""What a send costs the sandbox beside the client: `python -m benchmarks.sandbox [--rounds 7] [--profile]`.

A sandbox and a client, each in a process of its own; 50 sends are under way at any time. Clients take turns, each with
a sandbox of its own. Exits with 1 where the sandbox costs more than it may. See docs/sandbox.md.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import cProfile
import json
import os
import pstats
import signal
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks import data

# The sandbox's CPU time for a send, in that of the client without extras: what it costs at most.
MOST = 0.8
CLIENTS = ("ours", "ours+fast")
_LINES = 25


def serve(*, profiled: bool) -> None:
    """The process of a sandbox, as the command line starts it: a line in is answered with the CPU time so far."""
    from mailgun_sandbox.__main__ import main

    profile = cProfile.Profile()

    def tell() -> None:
        for _ in sys.stdin:
            if profiled:
                # In the main thread, where the server is: the profile begins with the first line.
                os.kill(os.getpid(), signal.SIGUSR1)
            print(json.dumps({"cpu": time.process_time()}), flush=True)
        os.kill(os.getpid(), signal.SIGINT)

    signal.signal(signal.SIGUSR1, lambda *_: profile.enable())
    threading.Thread(target=tell, daemon=True).start()
    main(["--port", "0", "--region", "us"])
    profile.disable()
    if profiled:
        print(json.dumps({"profile": _summary(pstats.Stats(profile))}), flush=True)


def _summary(stats: pstats.Stats) -> list[str]:
    """Where the time of the sandbox's process went: by package, and the functions that take most themselves."""
    packages: dict[str, float] = {}
    functions: list[tuple[float, str]] = []
    # Typeshed does not have it, as `pstats` says of itself in words only.
    entries: dict[tuple[str, int, str], tuple[int, int, float, float, Any]] = getattr(stats, "stats")  # noqa: B009
    for (file, _, name), (_, calls, own, _, _) in entries.items():
        # To wait for requests costs nothing.
        if "epoll" in name or "select.select" in name:
            continue
        parts = Path(file).parts
        package = next((part for part in ("mailgun_sandbox", "uvicorn", "starlette", "asyncio") if part in parts), "")
        package = package or ("built-in functions" if file == "~" else "the rest of Python and its packages")
        packages[package] = packages.get(package, 0.0) + own
        functions.append((own, f"{calls:>9}  {'/'.join(parts[-2:])} {name}"))
    total = sum(packages.values())
    lines = [f"{own / total:6.1%}  {name}" for name, own in sorted(packages.items(), key=lambda each: -each[1])]
    functions.sort(reverse=True)
    return [*lines, "", *(f"{own / total:6.1%}  {text}" for own, text in functions[:_LINES])]


def send(kind: str, url: str, count: int, concurrency: int) -> None:
    """The process of a client: a line in is a round, a line out tells its CPU time and duration."""
    is_fast = kind.endswith("+fast")
    if not is_fast:
        absent: Any = None
        sys.modules["orjson"] = absent
    from mailgun_sdk import AsyncMailgun

    fields: dict[str, Any] = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}

    async def rounds() -> None:
        async with contextlib.AsyncExitStack() as stack:
            options: dict[str, Any] = {}
            if is_fast:
                httpx = import_module("httpx")
                limits = httpx.Limits(max_connections=concurrency, max_keepalive_connections=concurrency)
                transport = import_module("httpx_aiohttp").HttpxAiohttpClient(limits=limits)
                options["http_client"] = await stack.enter_async_context(transport)
            mailgun = await stack.enter_async_context(AsyncMailgun("test-key", base_url=url, **options))

            async def lane(left: Iterator[int]) -> None:
                for _ in left:
                    queued = await mailgun.messages.send("example.com", **fields)
                    assert queued.message == "Queued. Thank you."

            async def work(size: int) -> None:
                left = iter(range(size))
                await asyncio.gather(*(lane(left) for _ in range(concurrency)))

            # Connections are opened once.
            await work(2 * concurrency)
            print(json.dumps({"ready": True}), flush=True)
            while await asyncio.to_thread(sys.stdin.readline):
                cpu, wall = time.process_time(), time.perf_counter()
                await work(count)
                print(json.dumps({"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}), flush=True)

    asyncio.run(rounds())


class _Process:
    """One of the two processes; `ask` writes a line and reads one."""

    def __init__(self, *arguments: str) -> None:
        environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.sandbox", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a process ended with {self._process.wait(10)}; its error is above")
        return line.strip()

    def ask(self) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return json.loads(self.line())

    def end(self) -> str:
        """Let it end by itself; what it says at last."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        return self._process.stdout.read()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


@contextmanager
def _pair(kind: str, count: int, concurrency: int, *options: str) -> Iterator[tuple[_Process, _Process]]:
    """A sandbox and a client of it, both ready."""
    with contextlib.ExitStack() as stack:
        sandbox = _Process("serve", *options)
        stack.callback(sandbox.stop)
        url = next(word for word in sandbox.line().split() if word.startswith("http://"))
        client = _Process("send", kind, url, str(count), str(concurrency))
        stack.callback(client.stop)
        client.line()
        yield sandbox, client


def measure(kinds: list[str], rounds: int, count: int, concurrency: int) -> dict[str, list[tuple[float, float, float]]]:
    """CPU seconds of client and sandbox, and seconds, for one send: for each round, by client."""
    found: dict[str, list[tuple[float, float, float]]] = {kind: [] for kind in kinds}
    with contextlib.ExitStack() as stack:
        pairs = {kind: stack.enter_context(_pair(kind, count, concurrency)) for kind in kinds}
        for number in range(rounds):
            for kind in kinds[number % len(kinds) :] + kinds[: number % len(kinds)]:
                sandbox, client = pairs[kind]
                before = sandbox.ask()["cpu"]
                spent = client.ask()
                after = sandbox.ask()["cpu"]
                found[kind].append((spent["cpu"] / count, (after - before) / count, spent["wall"] / count))
    return found


def _row(kind: str, figures: list[tuple[float, float, float]]) -> str:
    client, sandbox, wall = (statistics.median(column) for column in zip(*figures, strict=True))
    ratios = sorted(own / other for other, own, _ in figures)
    return (
        f"{kind:10} client {client * 1e6:6.0f} µs, sandbox {sandbox * 1e6:6.0f} µs of CPU a send;"
        f" ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f}); {1 / wall:.0f} sends/s"
    )


def run() -> int:
    """Measure and print; 1 where the sandbox costs more than it may."""
    if sys.argv[1:2] == ["serve"]:
        serve(profiled="--profile" in sys.argv)
        return 0
    if sys.argv[1:2] == ["send"]:
        send(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
        return 0
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sandbox", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--sends", type=int, default=1000, help="in each round")
    parser.add_argument("--concurrency", type=int, default=50)
    parser.add_argument("--profile", action="store_true", help="also say where the sandbox's time goes")
    arguments = parser.parse_args()
    kinds = [kind for kind in CLIENTS if not kind.endswith("+fast") or _has_fast()]
    found = measure(kinds, arguments.rounds, arguments.sends, arguments.concurrency)
    for kind in CLIENTS:
        print(_row(kind, found[kind]) if kind in found else f"{kind:10} orjson or httpx-aiohttp is not installed")
    if arguments.profile:
        with _pair("ours", arguments.sends, arguments.concurrency, "--profile") as (sandbox, client):
            sandbox.ask()
            client.ask()
            client.stop()
            print("\nThe sandbox's own time, by cProfile:\n")
            print("\n".join(json.loads(sandbox.end().splitlines()[-1])["profile"]))
    ratio = statistics.median(own / other for other, own, _ in found["ours"])
    print(f"\nat most {MOST} of the client: {'met' if ratio <= MOST else 'missed'} ({ratio:.2f})")
    return 0 if ratio <= MOST else 1


def _has_fast() -> bool:
    return find_spec("orjson") is not None and find_spec("httpx_aiohttp") is not None


if __name__ == "__main__":
    sys.exit(run())
