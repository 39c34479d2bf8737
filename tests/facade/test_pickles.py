"""Errors survive the way between processes, as pools and task queues send them."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from mailgun_sdk import AsyncMailgun, DomainConfig, Mailgun, errors
from tests.facade.harness import KEY

WHEN = datetime(2026, 10, 20, tzinfo=UTC)
CALL: dict[str, Any] = {"operation": "domains_list", "method": "GET", "url": "https://api.mailgun.net/v4/domains"}
ANSWER: dict[str, Any] = {"headers": httpx.Headers({"Retry-After": "5"}), "content": b'{"message": "no"}'}


def made(kind: type[errors.MailgunError]) -> errors.MailgunError:
    """An error of a kind, with all it can hold."""
    arguments: tuple[Any, ...] = ("what is wrong",)
    keywords: dict[str, Any] = {}
    if issubclass(kind, errors.APIStatusError):
        arguments, keywords = (429,), {**CALL, **ANSWER, "retry_at": WHEN}
    elif issubclass(kind, errors.APIConnectionError):
        keywords = {**CALL, "executed": False}
    elif issubclass(kind, errors.DecodeError):
        keywords = {"operation": "domains_list", "status_code": 200, **ANSWER}
    elif issubclass(kind, errors.AmbiguousSendError):
        arguments, keywords = ("<a@example.com>",), {"sends": 1, "waited": 60.0, "looked": True}
    elif issubclass(kind, errors.WebhookError):
        arguments = ("stale", "it is old")
    elif issubclass(kind, errors.DeliveryError):
        arguments = ("a@example.org",)
        keywords = {"permanent": True, "reason": "bounce", "code": 550, "description": "no such mailbox"}
    elif issubclass(kind, errors.ArgumentError):
        arguments = ("domain", "is empty")
    return kind(*arguments, **keywords)


@pytest.mark.parametrize("name", errors.__all__)
@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_an_error_comes_back_as_it_was(name: str, again: Any) -> None:
    kind: type[errors.MailgunError] = getattr(errors, name)
    error = made(kind)
    back = again(error)
    assert type(back) is kind
    assert str(back) == str(error)
    assert back.args == error.args
    assert {key: value for key, value in vars(back).items() if key != "headers"} == {
        key: value for key, value in vars(error).items() if key != "headers"
    }
    if "headers" in vars(error):
        assert dict(vars(back)["headers"]) == {"retry-after": "5"}
        assert vars(back)["headers"]["Retry-After"] == "5", "names of headers have any case"


def test_a_note_comes_along() -> None:
    error = made(errors.RateLimitError)
    error.add_note("while sending the newsletter")
    assert copy.copy(error).__notes__ == ["while sending the newsletter"]


@pytest.mark.parametrize("value", [Mailgun(KEY), AsyncMailgun(KEY), DomainConfig(api_key=KEY)], ids=repr)
def test_what_holds_a_key_is_not_pickled(value: Any) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(value)
