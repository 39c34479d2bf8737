"""An attachment of 25 MB from a file."""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Impl, Round, Row, Target, main

SIZE = 25_000_000
BLOCK = bytes(range(256)) * 250
COUNT = 2


@contextmanager
def attached() -> Iterator[Path]:
    """The file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.bin"
        with path.open("wb") as file:
            for _ in range(SIZE // len(BLOCK)):
                file.write(BLOCK)
            file.write(BLOCK[: SIZE % len(BLOCK)])
        yield path


def digest() -> str:
    found = hashlib.sha256()
    for _ in range(SIZE // len(BLOCK)):
        found.update(BLOCK)
    found.update(BLOCK[: SIZE % len(BLOCK)])
    return found.hexdigest()


def rounds(client: Any, post: Any, count: int = COUNT) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with attached() as path, client(url) as made:
            yield lambda: clients.same([post(made, path) for _ in range(count)])

    return make


def ours(client: Any, path: Path) -> list[str]:
    fields = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}
    queued = client.messages.send(clients.DOMAIN, attachment=[path], **fields)
    return [queued.id, queued.message]


def plain(client: Any, path: Path) -> list[str]:
    with path.open("rb") as file:
        answer = client.post(f"/v3/{clients.DOMAIN}/messages", data=data.MESSAGE, files={"attachment": file})
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


def official(client: Any, path: Path) -> list[str]:
    files = [("attachment", (path.name, path.read_bytes()))]
    answer = client.messages.create(data=dict(data.MESSAGE), files=files, domain=clients.DOMAIN)
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


@contextmanager
def blocking(context: Any) -> Iterator[Any]:
    """An asynchronous client, called from outside its event loop."""
    with asyncio.Runner() as runner:
        client = runner.run(context.__aenter__())
        try:
            yield lambda call: runner.run(call(client))
        finally:
            runner.run(context.__aexit__(None, None, None))


@asynccontextmanager
async def _ours(url: str) -> AsyncIterator[Any]:
    from mailgun_sdk import AsyncMailgun

    async with AsyncMailgun("test-key", base_url=url) as client:
        yield client


@asynccontextmanager
async def _plain(url: str) -> AsyncIterator[Any]:
    import httpx

    async with httpx.AsyncClient(base_url=url, auth=clients.AUTH) as client:
        yield client


def ours_async(run: Any, path: Path) -> list[str]:
    async def call(client: Any) -> list[str]:
        fields = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}
        queued = await client.messages.send(clients.DOMAIN, attachment=[path], **fields)
        return [queued.id, queued.message]

    found: list[str] = run(call)
    return found


def plain_async(run: Any, path: Path) -> list[str]:
    async def call(client: Any) -> list[str]:
        with path.open("rb") as file:
            answer = await client.post(f"/v3/{clients.DOMAIN}/messages", data=data.MESSAGE, files={"attachment": file})
        answer.raise_for_status()
        return [answer.json()["id"], answer.json()["message"]]

    found: list[str] = run(call)
    return found


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given[1] == [data.QUEUED["id"], data.QUEUED["message"]], given
    assert received["requests"] == given[0], received
    assert int(received["length"]) > SIZE, received
    expected = [*([name, value] for name, value in data.MESSAGE.items()), ["attachment", f"{SIZE} bytes {digest()}"]]
    assert received["form"] == sorted(expected), received


WAYS: dict[str, tuple[Any, Any]] = {
    "httpx": (clients.httpx_client, plain),
    "ours": (clients.ours, ours),
    "httpx, async": (lambda url: blocking(_plain(url)), plain_async),
    "ours, async": (lambda url: blocking(_ours(url)), ours_async),
    "official": (clients.official, official),
}
IMPLS = {name: rounds(client, post) for name, (client, post) in WAYS.items()}
ROW = Row(
    title="Send a file of 25 MB",
    module="benchmarks.attachment",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(1.1, "httpx"), Target(0.3, "official"), Target(1.1, "httpx, async", "ours, async")],
    check=check,
)

if __name__ == "__main__":
    main(ROW)
