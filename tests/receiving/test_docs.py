"""The code of docs/receiving.md does what it says."""

from __future__ import annotations

import asyncio
import re
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mailgun_sdk import webhooks
from tests.receiving.conftest import KEY, OLD_KEY, ROOT, body, signature

BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "receiving.md").read_text(encoding="utf-8"), re.DOTALL)


def run(marker: str, **names: Any) -> dict[str, Any]:
    """Run the only block that holds a text."""
    (block,) = [block for block in BLOCKS if marker in block]
    exec(compile(block, "docs/receiving.md", "exec"), names)
    return names


def outcome(store: Any) -> str:
    try:
        with webhooks.parse(body(), signing_key=KEY).once(store):
            return "dealt with"
    except webhooks.WebhookError as error:
        return error.reason


def test_every_block_is_run() -> None:
    assert len(BLOCKS) == 5


def test_the_sql_store_is_a_store(tmp_path: Path) -> None:
    store: webhooks.TokenStore = run("# store: sql")["SQLTokenStore"](str(tmp_path / "tokens.sqlite"))
    assert store.claim("a", timedelta(minutes=5)) == "new"
    assert store.claim("a", timedelta(minutes=5)) == "held"
    store.release("a")
    assert store.claim("a", timedelta(seconds=0.01)) == "new"
    time.sleep(0.02)
    assert store.claim("a", timedelta(minutes=5)) == "new"
    store.confirm("a", timedelta(minutes=5))
    assert store.claim("a", timedelta(minutes=5)) == "done"
    store.confirm("b", timedelta(seconds=-1))
    assert store.claim("b", timedelta(minutes=5)) == "new"
    assert [outcome(store), outcome(store)] == ["dealt with", "replayed"]


def test_only_one_process_claims_a_token_in_sql(tmp_path: Path) -> None:
    cls = run("# store: sql")["SQLTokenStore"]
    stores = [cls(str(tmp_path / "tokens.sqlite")) for _ in range(8)]
    for token in "abcde":
        with ThreadPoolExecutor(8) as pool:
            states = list(pool.map(lambda store, token=token: store.claim(token, timedelta(minutes=5)), stores))
        assert sorted(states) == ["held"] * 7 + ["new"]


class Redis:
    """What the store needs of Redis: `SET` with `NX` and `PX`, `GET`, `DEL`."""

    def __init__(self) -> None:
        self.entries: dict[str, tuple[bytes, timedelta]] = {}

    async def set(self, name: str, value: str, *, px: timedelta, nx: bool = False) -> bool | None:
        if nx and name in self.entries:
            return None
        self.entries[name] = (value.encode(), px)
        return True

    async def get(self, name: str) -> bytes | None:
        return self.entries[name][0] if name in self.entries else None

    async def delete(self, name: str) -> int:
        return 0 if self.entries.pop(name, None) is None else 1


def test_the_redis_store_is_a_store() -> None:
    client = Redis()
    store: webhooks.AsyncTokenStore = run("# store: redis")["RedisTokenStore"](client)

    async def attempt(fail: bool = False) -> str:
        try:
            async with webhooks.parse(body(), signing_key=KEY).once(store):
                if fail:
                    raise OSError
                return await attempt() if not client.entries else "dealt with"
        except webhooks.WebhookError as error:
            return error.reason
        except OSError:
            return "failed"

    async def run_all() -> list[str]:
        async with webhooks.parse(body(), signing_key=KEY).once(store):
            busy = await attempt()
        return [busy, await attempt()]

    assert asyncio.run(attempt(fail=True)) == "failed"
    assert not client.entries
    assert asyncio.run(run_all()) == ["busy", "replayed"]
    (entry,) = client.entries.values()
    assert entry == (b"done", webhooks.DEFAULT_MAX_AGE + timedelta(minutes=10))


def test_the_handler_of_events(capsys: pytest.CaptureFixture[str]) -> None:
    receive = run("def receive(")["receive"]
    bounce = body({"event": "failed", "severity": "permanent", "recipient": "a@example.com", "reason": "bounce"})
    assert [receive(bounce, {}, [KEY]), receive(bounce, {}, [KEY]), receive(bounce, {}, [OLD_KEY])] == [200, 200, 401]
    assert receive(b"{", {}, [KEY]) == 400
    assert capsys.readouterr().out == "gone: a@example.com bounce\n"


def test_the_old_key_is_met(capsys: pytest.CaptureFixture[str]) -> None:
    for key in (KEY, OLD_KEY):
        run("found.key_number", webhooks=webhooks, body=body(key=key), new_key=KEY, old_key=OLD_KEY)
    assert capsys.readouterr().out == "the old key is still in use\n"


def test_the_handler_of_mail(capsys: pytest.CaptureFixture[str]) -> None:
    receive = run("def receive_mail(", store=webhooks.MemoryTokenStore())["receive_mail"]
    fields = {"sender": "a@example.com", "recipient": "b@example.com", "subject": "Hi", "body-plain": "Hello"}
    receive(fields | signature(), {"attachment-1": ("a.txt", b"abc", "text/plain")}, [KEY])
    assert capsys.readouterr().out == "a@example.com b@example.com Hi Hello\na.txt text/plain 3\n"
