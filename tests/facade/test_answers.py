"""Answers of success: read whatever their content type says, or kept whole in the error."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from mailgun_sdk.errors import DecodeError
from tests.facade.harness import Always, Answer, Connect, answer

pytestmark = pytest.mark.anyio

MAGNIFICENT = b"Mailgun Magnificent API"


async def bounce(connect: Connect, step: Answer) -> Any:
    return await connect(Always(step)).bounces.get("example.com", "a@example.org")


@pytest.mark.parametrize("content_type", ["application/json", "text/plain; charset=utf-8", "text/html", ""])
async def test_the_content_type_is_not_believed(connect: Connect, content_type: str) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    found = await bounce(connect, Answer(200, b'{"address": "a@example.org", "code": "550"}', headers))
    assert (found.address, found.code) == ("a@example.org", "550")


@pytest.mark.parametrize("status", [200, 201, 202, 206])
async def test_every_status_of_success_is_one(connect: Connect, status: int) -> None:
    assert (await bounce(connect, answer({"address": "a@example.org"}, status))).address == "a@example.org"


async def test_what_is_unknown_missing_or_odd_passes(connect: Connect) -> None:
    found = await bounce(
        connect, answer({"address": None, "created_at": "Tue, 20 Oct 2026 10:00:00 CST", "new": {"a": [1]}})
    )
    assert found.address is None
    assert found.created_at is None
    assert found.additional_properties == {
        "address": None,
        "created_at": "Tue, 20 Oct 2026 10:00:00 CST",
        "new": {"a": [1]},
    }


async def test_dates_are_aware(connect: Connect) -> None:
    found = await bounce(connect, answer({"created_at": "Tue, 20 Oct 2026 10:00:00 UTC"}))
    assert found.created_at == datetime(2026, 10, 20, 10, tzinfo=UTC)


async def test_no_content_is_an_empty_model(connect: Connect) -> None:
    found = await bounce(connect, Answer(204, b""))
    assert found.address is None
    assert found.additional_properties == {}


@pytest.mark.parametrize(
    "content",
    [
        MAGNIFICENT,
        b"",
        b"null",
        b"[]",
        b'"text"',
        b"5",
        b'{"address": "a@exam',
        b"<html></html>",
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=lambda content: content[:20].decode(errors="replace"),
)
async def test_what_is_no_answer_is_kept(connect: Connect, content: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        await bounce(connect, Answer(200, content, {"Content-Type": "text/html", "X-Id": "1"}))
    error = caught.value
    assert (error.status_code, error.content, error.operation) == (200, content, "bounces_get")
    assert error.headers["x-id"] == "1"
    assert "bounces_get" in str(error)
    assert "200" in str(error)
    assert len(str(error)) < 1000


async def test_the_magnificent_api_is_quoted(connect: Connect) -> None:
    with pytest.raises(DecodeError, match="Mailgun Magnificent API"):
        await bounce(connect, Answer(200, MAGNIFICENT))


async def test_an_unreadable_answer_is_not_asked_for_again(connect: Connect, naps: list[float]) -> None:
    service = Always(Answer(200, MAGNIFICENT))
    with pytest.raises(DecodeError):
        await connect(service).messages.send("example.com", to="you@example.org", text="Hi")
    assert len(service.requests) == 1
    assert naps == []
