"""What the logger `mailgun_sdk` says, and what it never says."""

from __future__ import annotations

import base64
import logging
from typing import Any

import httpx
import pytest

from mailgun_sdk.errors import APIConnectionError, BadRequestError
from tests.facade.harness import Answer, Connect, Failure, Script, answer

pytestmark = pytest.mark.anyio

OLD_KEY = "key-" + "0" * 32
NEW_KEY = f"{'0' * 32}-{'0' * 8}-{'0' * 8}"
KEYS = [OLD_KEY, NEW_KEY]
LOG = logging.getLogger("mailgun_sdk")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailgun_sdk._retry.backoff", lambda attempt: 0.0)


async def test_nobody_logs_an_address_above_debug(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    """Not httpx either, which logs the URL of each request at INFO."""
    caplog.set_level(logging.INFO)
    service = Script(Answer(500), answer({"address": "you@example.org"}))
    await connect(service).bounces.get("example.com", "you@example.org")
    assert "bounces_get" in caplog.text
    assert "you" not in caplog.text


def test_other_requests_are_logged_by_httpx_as_ever(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as http_client:
        http_client.get("https://api.mailgun.net/v3/others")
    assert "https://api.mailgun.net/v3/others" in caplog.text


async def test_a_repetition_is_told_without_addresses(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    service = Script(Answer(500), Failure(httpx.ReadError), answer({"address": "you@example.org"}))
    await connect(service).bounces.get("example.com", "you@example.org")
    ours = [record for record in caplog.records if record.name == "mailgun_sdk"]
    assert [(record.levelname, record.message) for record in ours] == [
        ("INFO", "bounces_get: 500; attempt 2 of 3 in 0.0 s"),
        ("INFO", "bounces_get: ReadError; attempt 3 of 3 in 0.0 s"),
    ]


async def test_debug_tells_the_requests(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await connect(Script(answer({"items": []}))).bounces.list("example.com")
    ours = [record.message for record in caplog.records if record.name == "mailgun_sdk"]
    assert ours == ["bounces_list: GET https://api.mailgun.net/v3/example.com/bounces", "bounces_list: 200"]


@pytest.mark.parametrize("key", KEYS)
async def test_no_key_is_logged_at_any_level(connect: Connect, caplog: pytest.LogCaptureFixture, key: str) -> None:
    caplog.set_level(logging.DEBUG)
    mg = connect(Script(Answer(500), answer({}), answer({})), api_key=key)
    await mg.bounces.get("example.com", f"{key}@example.org")
    await mg.request("GET", f"/v3/keys/{key}", headers={"X-Own": key})
    assert "bounces_get" in caplog.text
    assert key not in caplog.text
    assert base64.b64encode(f"api:{key}".encode()).decode() not in caplog.text


@pytest.mark.parametrize(
    "secret", [*KEYS, base64.b64encode(f"api:{NEW_KEY}".encode()).decode()], ids=["old", "new", "header"]
)
def test_any_record_of_the_logger_is_redacted(caplog: pytest.LogCaptureFixture, secret: str) -> None:
    caplog.set_level(logging.DEBUG)
    LOG.warning("with %s and %r", f"Basic {secret}", {"key": secret} if "-" in secret else None)
    assert secret not in caplog.text
    assert "with Basic ***" in caplog.text


@pytest.mark.shows_key("the answer is kept as it came, and this one holds a key")
async def test_no_error_shows_a_key(connect: Connect) -> None:
    echo = answer({"message": f"Invalid key: {NEW_KEY}"}, 400)
    broken = Failure(httpx.ReadError, f"proxy http://api:{OLD_KEY}@127.0.0.1 said Basic {'A' * 40}")
    mg = connect(Script(echo, broken), max_retries=0)
    with pytest.raises(BadRequestError) as refused:
        await mg.domains.list()
    with pytest.raises(APIConnectionError) as failed:
        await mg.domains.list()
    for error in (refused.value, failed.value):
        text: Any = str(error)
        assert NEW_KEY not in text
        assert OLD_KEY not in text
        assert "A" * 40 not in text
        assert "***" in text


def test_what_only_looks_like_a_key_stays(caplog: pytest.LogCaptureFixture) -> None:
    LOG.warning("key-value of monkey-business, Basic auth for me@example.com at https://example.com/a@b")
    assert caplog.messages == ["key-value of monkey-business, Basic auth for me@example.com at https://example.com/a@b"]
