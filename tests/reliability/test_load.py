"""Many messages at a time under faults: each is accounted for. `make load` does it with four hundred thousand."""

from __future__ import annotations

import mmap
from collections import Counter
from typing import Any

import pytest

from benchmarks.load.__main__ import main
from benchmarks.load.accounts import Accounts, Told, told_by
from benchmarks.load.resources import Samples
from benchmarks.load.traffic import Load
from mailgun_sdk import _retry, errors

SMALL = ["--sends", "500", "--thread-sends", "200", "--concurrency", "20", "--faults", "0.1", "--seconds", "300"]
NAMES = ["run-0", "run-1"]
CALL: dict[str, Any] = {
    "operation": "messages_send",
    "method": "POST",
    "url": "https://api.mailgun.net/v3/example.com/messages",
}


@pytest.fixture(autouse=True)
def naps() -> None:
    """Waiting is real here: the service says when it takes calls again."""


@pytest.fixture
def flavor() -> str:
    return "both at once"


def test_every_message_is_accounted_for(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(SMALL)
    told = capsys.readouterr()
    assert (code, told.err) == (0, "")
    assert "ambiguous" in told.out, "faults struck"
    assert told.out.endswith("every message is accounted for\n")


def test_a_send_that_is_repeated_blindly_is_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(_retry, "delay_after_failure", lambda error, **_: 0.0)
    assert main(["--sends", "100", "--thread-sends", "1", "--concurrency", "20", "--faults", "0.4"]) == 1
    assert " was sent 2 times" in capsys.readouterr().err


def test_time_that_is_over_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--seconds", "0"]) == 1
    assert "out of time: 0 of 500 messages" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--sends", "0"], ["--concurrency", "-1"], ["--faults", "1.5"]])
def test_options_that_make_no_sense_are_refused(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(option)
    assert f"{option[0]} needs to be" in capsys.readouterr().err


def accounts(first: Told) -> Accounts:
    """Accounts of two messages, of which the second was sent as `b`."""
    made = Accounts(2)
    made.sent(1, "<b>")
    if first is Told.SENT:
        made.sent(0, "<a>")
    elif first is Told.NOT_SENT:
        made.failed(0, errors.ArgumentError("to", "is empty"))
    elif first is Told.AMBIGUOUS:
        made.failed(0, errors.APIConnectionError("lost", **CALL, executed=None))
    return made


@pytest.mark.parametrize(
    ("told", "stored", "wrong"),
    [
        (Told.SENT, {"run-0": 1, "run-1": 1}, []),
        (Told.AMBIGUOUS, {"run-0": 1, "run-1": 1}, []),
        (Told.AMBIGUOUS, {"run-1": 1}, []),
        (Told.NOT_SENT, {"run-1": 1}, []),
        (Told.SENT, {"run-1": 1}, ["run-0 was told to be sent, and the service does not have it"]),
        (Told.NOT_SENT, {"run-0": 1, "run-1": 1}, ["run-0 was told not to be sent, and the service has it"]),
        (Told.AMBIGUOUS, {"run-0": 2, "run-1": 1}, ["run-0 was sent 2 times (told: AMBIGUOUS)"]),
        (Told.SENT, {"run-0": 2, "run-1": 1}, ["run-0 was sent 2 times (told: SENT)"]),
        (Told.NOTHING, {"run-1": 1}, ["of run-0 nothing was told"]),
        (Told.NOT_SENT, {"run-1": 1, "x": 1}, ["the service has 1 messages that nobody sent, such as 'x'"]),
    ],
)
def test_what_is_not_as_it_was_told(told: Told, stored: dict[str, int], wrong: list[str]) -> None:
    found = accounts(told).broken_promises(Counter(stored), {"run-0": "a", "run-1": "b"}, NAMES)
    assert list(found) == wrong


def test_another_message_id_is_told() -> None:
    found = accounts(Told.SENT).broken_promises(Counter(NAMES), {"run-0": "a", "run-1": "other"}, NAMES)
    assert list(found) == ["run-1 was told to be sent under another Message-Id than the service has"]


def test_foreign_errors_are_told() -> None:
    made = accounts(Told.SENT)
    made.failed(0, KeyError("to"))
    (found,) = made.broken_promises(Counter(NAMES), {"run-0": "a", "run-1": "b"}, NAMES)
    assert found == "1 times an error that is no MailgunError: KeyError('to')"


def test_what_an_error_tells() -> None:
    assert told_by(errors.APIConnectionError("refused", **CALL, executed=False)) is Told.NOT_SENT
    assert told_by(errors.RateLimitError(429, **CALL, headers={}, content=b"")) is Told.NOT_SENT
    assert told_by(errors.ServerError(503, **CALL, headers={}, content=b"")) is Told.AMBIGUOUS


def test_memory_that_grows_is_seen() -> None:
    samples = Samples(16_000)
    kept = []
    for done in range(1, 16_001):
        # Pages of their own: what tests before this one freed would take anything else, and nothing would grow.
        page = mmap.mmap(-1, mmap.PAGESIZE)
        page.write(b"x")
        kept.append(page)
        samples.passed(done)
    assert len(samples.memory) == 13
    assert samples.growth > 15_000_000
    assert samples.more_objects > 9_000


def test_a_message_is_told_of_once() -> None:
    load = Load("run", 1, 1, 60.0)
    load.accounts.sent(0, "<a>")
    with pytest.raises(AssertionError, match="told of twice"):
        load.accounts.sent(0, "<a>")
