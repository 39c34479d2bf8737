"""What a call may cost, counted: function calls, garbage, requests, copies of an attachment."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from benchmarks import data, stub
from mailgun_sdk import AsyncMailgun, Mailgun
from tests.speed.conftest import Count

FIELDS: dict[str, Any] = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}
MEGABYTES = 25


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with stub.serving() as address:
        yield address


def test_function_calls_of_a_send(url: str, calls_of: Count) -> None:
    with Mailgun("test-key", base_url=url) as mg:
        mg.messages.send("example.com", **FIELDS)
        # httpx alone has 2,876, the official SDK 4,659.
        assert calls_of(lambda: mg.messages.send("example.com", **FIELDS)) <= 1_200


def test_a_send_leaves_no_garbage(url: str) -> None:
    with Mailgun("test-key", base_url=url) as mg:
        mg.messages.send("example.com", **FIELDS)
        gc.collect()
        gc.disable()
        try:
            for _ in range(100):
                mg.messages.send("example.com", **FIELDS)
            assert gc.collect() == 0
        finally:
            gc.enable()


def test_an_asynchronous_send_leaves_no_garbage(url: str) -> None:
    async def garbage() -> int:
        async with AsyncMailgun("test-key", base_url=url) as mg:
            for _ in range(3):
                await mg.messages.send("example.com", **FIELDS)
            gc.collect()
            gc.disable()
            try:
                for _ in range(100):
                    await mg.messages.send("example.com", **FIELDS)
                return gc.collect()
            finally:
                gc.enable()

    assert anyio.run(garbage) == 0


@pytest.mark.parametrize("size", [300, 3_000])
def test_a_request_for_a_page_and_one_for_the_end(url: str, size: int) -> None:
    stub.seen(url, total=size)
    with Mailgun("test-key", base_url=url) as mg:
        assert sum(1 for _ in mg.events.iter("example.com", limit=stub.PAGE)) == size
    assert stub.seen(url)["requests"] == size // stub.PAGE + 1


@pytest.mark.parametrize("count", [1, 10, 1_000])
def test_a_recipient_costs_the_same_in_any_number(url: str, count: int, calls_of: Count) -> None:
    with Mailgun("test-key", base_url=url) as mg:

        def spent(recipients: int) -> int:
            fields: dict[str, Any] = {**FIELDS, "to": [f"user{number}@example.org" for number in range(recipients)]}
            return calls_of(lambda: mg.messages.send("example.com", **fields))

        spent(1)
        assert spent(count + 1) - spent(1) <= 8 * count + 40


def _file(folder: Path) -> Path:
    path = folder / "report.bin"
    with path.open("wb") as file:
        for _ in range(MEGABYTES):
            file.write(b"\x00\xff" * 500_000)
    return path


def test_a_file_is_never_in_memory(url: str, tmp_path: Path) -> None:
    path = _file(tmp_path)
    with Mailgun("test-key", base_url=url) as mg:
        mg.messages.send("example.com", **FIELDS)
        tracemalloc.start()
        try:
            mg.messages.send("example.com", attachment=[path], **FIELDS)
            assert tracemalloc.get_traced_memory()[1] < 2_000_000
        finally:
            tracemalloc.stop()


def test_a_file_is_never_in_memory_of_an_event_loop(url: str, tmp_path: Path) -> None:
    path = _file(tmp_path)

    async def peak() -> int:
        async with AsyncMailgun("test-key", base_url=url) as mg:
            await mg.messages.send("example.com", **FIELDS)
            tracemalloc.start()
            try:
                await mg.messages.send("example.com", attachment=[path], **FIELDS)
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    assert anyio.run(peak) < 2_000_000
