"""Each post is dealt with once, and none is lost."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from typing import Any

import pytest

from mailgun_sdk import inbound, webhooks
from mailgun_sdk.errors import ArgumentError
from tests.receiving.conftest import KEY, OLD_KEY, Clock, body, post, refusal, signature


class AsyncStore:
    """A store to be awaited."""

    def __init__(self, store: webhooks.MemoryTokenStore) -> None:
        self.store = store

    async def claim(self, token: str, lease: timedelta) -> webhooks.TokenState:
        await asyncio.sleep(0)
        return self.store.claim(token, lease)

    async def confirm(self, token: str, keep: timedelta) -> None:
        await asyncio.sleep(0)
        self.store.confirm(token, keep)

    async def release(self, token: str) -> None:
        await asyncio.sleep(0)
        self.store.release(token)


def parsed(**options: Any) -> webhooks.Webhook:
    return webhooks.parse(body(**options), signing_key=[KEY, OLD_KEY])


def reason(webhook: webhooks.Webhook, store: webhooks.TokenStore) -> str:
    """What became of one more try."""
    try:
        with webhook.once(store):
            return "dealt with"
    except webhooks.WebhookError as error:
        return error.reason


def test_a_post_is_dealt_with_once(store: webhooks.MemoryTokenStore) -> None:
    with parsed().once(store) as event:
        assert isinstance(event, webhooks.Delivered)
    assert reason(parsed(), store) == "replayed"
    assert reason(parsed(token="another"), store) == "dealt with"


def test_a_post_whose_handler_failed_is_dealt_with_again(store: webhooks.MemoryTokenStore) -> None:
    for error in (ValueError, KeyboardInterrupt):
        with pytest.raises(error), parsed().once(store):
            raise error
    assert reason(parsed(), store) == "dealt with"


def test_a_post_that_is_being_dealt_with_is_busy(store: webhooks.MemoryTokenStore, clock: Clock) -> None:
    with parsed().once(store, lease=timedelta(minutes=2)):
        assert reason(parsed(), store) == "busy"
        clock.sleep(timedelta(minutes=2))  # as if the process had died
        assert reason(parsed(), store) == "dealt with"


def test_a_post_is_remembered_as_long_as_the_window_lets_it_in(store: webhooks.MemoryTokenStore, clock: Clock) -> None:
    with parsed().once(store):
        pass
    clock.sleep(webhooks.DEFAULT_MAX_AGE + timedelta(minutes=9))
    assert reason(parsed(), store) == "replayed"
    clock.sleep(timedelta(minutes=2))
    assert reason(parsed(), store) == "dealt with"
    with parsed(token="another").once(store, keep=timedelta(seconds=1)):
        pass
    clock.sleep(timedelta(seconds=2))
    assert reason(parsed(token="another"), store) == "dealt with"


def test_digits_that_move_between_time_and_token_make_no_new_post(store: webhooks.MemoryTokenStore) -> None:
    first = signature("1234567890", timestamp="1529006854")
    moved = {**first, "timestamp": "152900685", "token": "41234567890"}
    for signed, expected in ((first, "dealt with"), (moved, "replayed")):
        webhook = webhooks.parse({"signature": signed, "event-data": {}}, signing_key=KEY, max_age=None)
        assert reason(webhook, store) == expected


def test_a_second_signature_makes_no_new_post(store: webhooks.MemoryTokenStore) -> None:
    both = {**post(token="one"), "parent-signature": signature("two", key=OLD_KEY)}
    only = {"event-data": {}, "parent-signature": both["parent-signature"]}
    keys = [KEY, OLD_KEY]
    assert reason(webhooks.parse(both, signing_key=keys), store) == "dealt with"
    assert reason(webhooks.parse(only, signing_key=keys), store) == "replayed"


def test_half_a_claim_is_given_back(store: webhooks.MemoryTokenStore) -> None:
    both = {**post(token="one"), "parent-signature": signature("two", key=OLD_KEY)}
    only_second = {"event-data": {}, "parent-signature": both["parent-signature"]}
    assert reason(webhooks.parse(only_second, signing_key=OLD_KEY), store) == "dealt with"
    assert reason(webhooks.parse(both, signing_key=[KEY, OLD_KEY]), store) == "replayed"
    assert reason(webhooks.parse(both, signing_key=KEY), store) == "dealt with"


def test_a_token_is_only_stored_once_its_signature_is_right(store: webhooks.MemoryTokenStore) -> None:
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.parse(body(key="another"), signing_key=KEY)
    assert refusal(error) == "signature"
    with pytest.raises(ArgumentError, match="signing_key"):
        webhooks.parse(body()).once(store)
    assert len(store) == 0


def test_only_one_of_many_threads_deals_with_a_post(store: webhooks.MemoryTokenStore) -> None:
    barrier, results, webhook = threading.Barrier(8), list[str](), parsed()

    def attempt() -> None:
        barrier.wait()
        try:
            with webhook.once(store):
                barrier.wait()  # until every other thread was refused
            results.append("dealt with")
        except webhooks.WebhookError as error:
            results.append(error.reason)
            barrier.wait()

    threads = [threading.Thread(target=attempt) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert sorted(results) == ["busy"] * 7 + ["dealt with"]


def test_a_store_of_bounded_size_forgets_the_oldest(clock: Clock) -> None:
    store = webhooks.MemoryTokenStore(max_tokens=10, clock=clock)
    for number in range(10):
        assert reason(parsed(token=f"t{number}"), store) == "dealt with"
    assert reason(parsed(token="t10"), store) == "dealt with"
    assert len(store) == 10
    assert reason(parsed(token="t10"), store) == "replayed"
    assert reason(parsed(token="t1"), store) == "replayed"
    assert reason(parsed(token="t0"), store) == "dealt with"
    clock.sleep(timedelta(days=1))
    assert reason(parsed(token="new"), store) == "dealt with"
    assert len(store) == 1  # what had expired went first


def test_stores_that_are_awaited(store: webhooks.MemoryTokenStore) -> None:
    async def attempt(fail: bool = False) -> str:
        try:
            async with parsed().once(AsyncStore(store)) as event:
                assert event.kind == "delivered"
                if fail:
                    raise ValueError
                return "dealt with"
        except webhooks.WebhookError as error:
            return error.reason
        except ValueError:
            return "failed"

    async def run() -> list[str]:
        first = await attempt(fail=True)
        return [first, *sorted(await asyncio.gather(attempt(), attempt())), await attempt()]

    assert asyncio.run(run()) == ["failed", "busy", "dealt with", "replayed"]


def test_a_store_in_memory_will_do_in_asynchronous_code(store: webhooks.MemoryTokenStore) -> None:
    async def run() -> None:
        async with parsed().once(store) as event:
            assert event.kind == "delivered"
        with pytest.raises(webhooks.WebhookError):
            async with parsed().once(store):
                pass

    asyncio.run(run())


def test_a_store_that_fails_leaves_nothing_claimed(store: webhooks.MemoryTokenStore) -> None:
    class Failing(webhooks.MemoryTokenStore):
        def claim(self, token: str, lease: timedelta) -> webhooks.TokenState:
            if len(self):
                raise OSError("no connection")
            return super().claim(token, lease)

    failing = Failing()
    both = {**post(token="one"), "parent-signature": signature("two", key=OLD_KEY)}
    with pytest.raises(OSError, match="no connection"), webhooks.parse(both, signing_key=[KEY, OLD_KEY]).once(failing):
        raise AssertionError
    assert len(failing) == 0


def test_half_a_claim_that_is_awaited_is_given_back(store: webhooks.MemoryTokenStore) -> None:
    both = {**post(token="one"), "parent-signature": signature("two", key=OLD_KEY)}
    second = webhooks.parse(post(token="two", key=OLD_KEY), signing_key=OLD_KEY)

    async def run() -> None:
        with second.once(store):
            with pytest.raises(webhooks.WebhookError, match="busy"):
                async with webhooks.parse(both, signing_key=[KEY, OLD_KEY]).once(AsyncStore(store)):
                    raise AssertionError
            assert len(store) == 1

    asyncio.run(run())


def test_a_block_that_fails_gives_a_post_in_memory_back_in_asynchronous_code(store: webhooks.MemoryTokenStore) -> None:
    async def run() -> None:
        with pytest.raises(ValueError, match="no luck"):
            async with parsed().once(store):
                raise ValueError("no luck")
        assert len(store) == 0

    asyncio.run(run())


def test_what_a_store_says(store: webhooks.MemoryTokenStore, clock: Clock) -> None:
    minute = timedelta(minutes=1)
    assert [store.claim("a", minute), store.claim("a", minute)] == ["new", "held"]
    store.confirm("a", minute)
    assert store.claim("a", minute) == "done"
    clock.sleep(minute)
    assert store.claim("a", minute) == "new"
    store.release("unknown")
    assert len(store) == 1


def test_the_smallest_store_holds_one(clock: Clock) -> None:
    store = webhooks.MemoryTokenStore(1, clock=clock)
    for token in "ab":
        assert store.claim(token, timedelta(minutes=1)) == "new"
        assert len(store) == 1
    assert store.claim("b", timedelta(minutes=1)) == "held"


def test_a_full_store_forgets_what_has_expired_first_then_a_tenth(clock: Clock) -> None:
    store = webhooks.MemoryTokenStore(100, clock=clock)
    for number in range(100):
        store.claim(f"{number}", timedelta(minutes=1 if number in (50, 60) else 9))
    clock.sleep(timedelta(minutes=1))
    store.confirm("new", timedelta(minutes=9))
    assert len(store) == 99
    assert store.claim("0", timedelta(minutes=9)) == "held"
    for number in range(2):
        store.claim(f"more {number}", timedelta(minutes=9))
    assert len(store) == 91
    assert [store.claim(token, timedelta(minutes=9)) for token in ("9", "10")] == ["new", "held"]


def test_mail_is_dealt_with_once(store: webhooks.MemoryTokenStore) -> None:
    message = inbound.parse([("recipient", "a@example.com"), *signature().items()], signing_key=KEY)
    with message.once(store) as given:
        assert given is message
    with pytest.raises(webhooks.WebhookError) as error, message.once(store):
        raise AssertionError
    assert refusal(error) == "replayed"


@pytest.mark.parametrize(
    ("argument", "options"),
    [("lease", {"lease": timedelta()}), ("lease", {"lease": 60}), ("keep", {"keep": timedelta(-1)}), ("store", {})],
)
def test_wrong_arguments(argument: str, options: dict[str, Any]) -> None:
    given: Any = object() if argument == "store" else webhooks.MemoryTokenStore()
    with pytest.raises(ArgumentError) as error:
        parsed().once(given, **options)
    assert error.value.argument == argument


@pytest.mark.parametrize("size", [0, -1, 1.5, True, None])
def test_a_store_needs_room(size: Any) -> None:
    with pytest.raises(ArgumentError, match="max_tokens"):
        webhooks.MemoryTokenStore(size)
