"""What `check` finds: each code by a message that has the problem and by one that has not."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailgun_sdk import AsyncMailgun, Mailgun, Problem

MESSAGE: dict[str, Any] = {"from_": "me@example.com", "to": "a@example.org", "subject": "Hi", "text": "Hi"}


def check(domain: str = "example.com", **arguments: Any) -> list[Problem]:
    """What is wrong with a message that is well but for these arguments; both clients say the same."""
    message = {**MESSAGE, **arguments}
    found = Mailgun("test-key").messages.check(domain, **message)
    if not any(isinstance(value, Iterator) for value in message.values()):
        assert AsyncMailgun("test-key").messages.check(domain, **message) == found
    return found


def ahead(**span: float) -> datetime:
    return datetime.now(UTC) + timedelta(**span)


def test_a_message_without_problems() -> None:
    assert check() == []
    assert check(to=("Ann, B", "a@example.org"), cc="b@example.org", text=None, html="<p>Hi</p>") == []
    assert check("mg.example.org", from_="Me <me@example.org>") == []
    assert (
        check(
            to=["a@example.org", "Bob <b@example.org>"],
            recipient_variables={"a@example.org": {"n": 1}, "B@example.org": {"n": 2}},
            attachment=[b"x", ("y", io.BytesIO(b"y")), ("z", iter([b"z"]))],
            o_tag=["a", "b", "c"],
            o_deliverytime=ahead(days=2),
            o_deliver_within=timedelta(hours=1),
            o_deliverytime_optimize_period=timedelta(hours=24),
            o_time_zone_localize="14:00",
            o_tracking="htmlonly",
            h={"Reply-To": "x@example.org", "Message-Id": "<a@example.com>"},
            v={"id": 1},
        )
        == []
    )
    assert check(from_=None, subject=None, text=None, template="hello", t_variables={"a": 1}, t_text=True) == []


PROBLEMS: list[tuple[dict[str, Any], str, str, str]] = [
    ({"from_": None}, "from_", "missing-from", "error"),
    ({"from_": "a@example.com, b@example.com"}, "from_", "bad-address", "error"),
    ({"from_": "nonsense"}, "from_", "bad-address", "error"),
    ({"from_": "a@example.com\r\nBcc: b@example.org"}, "from_", "bad-address", "error"),
    ({"from_": "me@example.net"}, "from_", "unaligned-from", "warning"),
    ({"from_": "me@com"}, "from_", "unaligned-from", "warning"),
    ({"from_": ("Me", "me@notexample.com")}, "from_", "unaligned-from", "warning"),
    ({"to": []}, "to", "missing-to", "error"),
    ({"to": None}, "to", "missing-to", "error"),
    ({"to": "nonsense"}, "to", "bad-address", "error"),
    ({"to": "a@example.org, nonsense"}, "to", "bad-address", "error"),
    ({"cc": [5]}, "cc", "bad-address", "error"),
    ({"bcc": [("A", "b c@example.org")]}, "bcc", "bad-address", "error"),
    ({"to": [f"u{n}@example.org" for n in range(1001)]}, "to", "too-many-recipients", "error"),
    ({"to": ["a@example.org", "b@example.org"]}, "to", "visible-recipients", "warning"),
    ({"to": ["a@example.org", "A <A@Example.org>"]}, "to", "duplicate-recipient", "warning"),
    ({"cc": "a@example.org"}, "to", "duplicate-recipient", "warning"),
    ({"text": None}, "text", "missing-content", "error"),
    ({"text": ""}, "text", "missing-content", "error"),
    ({"html": "<p>", "template": "x"}, "html", "html-and-template", "error"),
    ({"subject": None}, "subject", "missing-subject", "warning"),
    ({"subject": "a\r\nBcc: b@example.org"}, "subject", "line-break", "warning"),
    ({"t_text": True}, "t_text", "needs-template", "warning"),
    ({"template": "x", "t_variables": [1]}, "t_variables", "bad-template-variables", "error"),
    ({"template": "x", "t_variables": {"a": 1j}}, "t_variables", "bad-template-variables", "error"),
    ({"recipient_variables": [1]}, "recipient_variables", "bad-recipient-variables", "error"),
    ({"recipient_variables": {"a": {1, 2}}}, "recipient_variables", "bad-recipient-variables", "error"),
    ({"recipient_variables": {"b@example.org": {}}}, "recipient_variables", "unknown-recipient", "warning"),
    ({"recipient_variables": {"b@example.org": {}}}, "recipient_variables", "missing-variables", "warning"),
    ({"o_tag": "x" * 129}, "o_tag", "long-tag", "error"),
    ({"o_tag": "ü"}, "o_tag", "non-ascii-tag", "warning"),
    ({"o_tag": [5]}, "o_tag", "bad-argument", "error"),
    ({"o_tag": list("abcd")}, "o_tag", "many-tags", "warning"),
    ({"o_tag": list("abcdefghijk")}, "o_tag", "too-many-tags", "error"),
    ({"o_deliverytime": ahead(minutes=-1)}, "o_deliverytime", "past-delivery-time", "warning"),
    ({"o_deliverytime": ahead(days=3, hours=1)}, "o_deliverytime", "late-delivery-time", "warning"),
    ({"o_deliverytime": ahead(days=7, hours=1)}, "o_deliverytime", "late-delivery-time", "error"),
    ({"o_deliverytime": datetime(2030, 1, 1)}, "o_deliverytime", "bad-delivery-time", "error"),
    ({"o_deliver_within": timedelta(minutes=4)}, "o_deliver_within", "bad-deliver-within", "error"),
    ({"o_deliver_within": "24h1m"}, "o_deliver_within", "bad-deliver-within", "error"),
    ({"o_deliver_within": "soon"}, "o_deliver_within", "bad-deliver-within", "error"),
    ({"o_deliver_within": timedelta(seconds=400)}, "o_deliver_within", "bad-deliver-within", "error"),
    ({"o_deliverytime_optimize_period": "23h"}, "o_deliverytime_optimize_period", "bad-optimize-period", "error"),
    ({"o_deliverytime_optimize_period": "24h30m"}, "o_deliverytime_optimize_period", "bad-optimize-period", "error"),
    ({"o_time_zone_localize": "24:00"}, "o_time_zone_localize", "bad-local-time", "error"),
    ({"h": {"Näme": "x"}}, "h['Näme']", "bad-header", "error"),
    ({"h": {"X": "a\r\nb"}}, "h['X']", "bad-header", "error"),
    ({"h": {"message-id": "no at sign"}}, "h", "bad-message-id", "warning"),
    ({"h": {"Message-Id": "<a@b> "}}, "h", "bad-message-id", "warning"),
    ({"v": {"a": 1j}}, "v['a']", "bad-variable", "error"),
    ({"v": {"a": "x" * 4094}}, "v", "large-variables", "warning"),
    ({"v": {"a": "x" * 16_384}}, "v", "large-options", "error"),
    ({"h": {"X-A": "x" * 16_384}}, "h", "large-options", "error"),
    ({"attachment": [Path("missing.pdf")]}, "attachment", "bad-file", "error"),
    ({"inline": ["logo.png"]}, "inline", "bad-file", "error"),
    ({"attachment": b"x"}, "attachment", "bad-file", "error"),
    ({"attachment": [bytes(20_000_000)]}, "attachment", "large-message", "error"),
    ({"text": "x" * 25_500_000}, "attachment", "large-message", "warning"),
    ({"attachment": [bytes(55_000_000)]}, "attachment", "large-request", "error"),
    ({"o_testmode": 1}, "o_testmode", "bad-argument", "error"),
]


@pytest.mark.parametrize(
    ("arguments", "argument", "code", "severity"), PROBLEMS, ids=[f"{n}-{row[2]}" for n, row in enumerate(PROBLEMS)]
)
def test_a_problem(arguments: dict[str, Any], argument: str, code: str, severity: str) -> None:
    found = {(problem.argument, problem.code): problem for problem in check(**arguments)}
    assert (argument, code) in found
    problem = found[argument, code]
    assert problem.severity == severity
    assert str(problem) == f"{severity}: {argument}: {problem.text} ({code})"


@pytest.mark.parametrize(
    "arguments",
    [
        {"v": {"a": "x" * 4093}},
        {"o_tag": "x" * 128},
        {"o_deliver_within": "5m"},
        {"o_deliver_within": "24h"},
        {"o_deliverytime": ahead(days=2, hours=23)},
        {"h": {"Message-Id": "a@example.com"}},
        {
            "to": [f"u{n}@example.org" for n in range(1000)],
            "recipient_variables": {f"u{n}@example.org": {} for n in range(1000)},
        },
        {"attachment": [bytes(18_000_000)]},
        {"to": "Team: a@example.org;"},
    ],
    ids=range(9),
)
def test_the_last_that_is_still_well(arguments: dict[str, Any]) -> None:
    assert check(**arguments) == []


def test_all_problems_at_once_errors_first() -> None:
    found = check(
        "",
        from_=None,
        to=["a@example.org", 5, "b@example.org\n", "nonsense"],
        text=None,
        o_tag=["ü", b"x"],
        v={"ü": 1, "good": 1, "bad": 1j},
        h={"A": 5},
        attachment=[Path("missing.pdf"), "text", b"good"],
        o_deliver_within="1m",
        o_testmode=5,
    )
    assert [problem.severity for problem in found] == sorted(problem.severity for problem in found)
    assert {(problem.argument, problem.code) for problem in found if problem.severity == "error"} == {
        ("domain", "bad-domain"),
        ("from_", "missing-from"),
        ("to", "bad-address"),
        ("text", "missing-content"),
        ("o_tag", "bad-argument"),
        ("v['ü']", "bad-variable"),
        ("v['bad']", "bad-variable"),
        ("h['A']", "bad-header"),
        ("attachment", "bad-file"),
        ("o_deliver_within", "bad-deliver-within"),
        ("o_testmode", "bad-argument"),
    }
    assert len([problem for problem in found if problem.code == "bad-address"]) == 3
    assert len([problem for problem in found if problem.code == "bad-file"]) == 2


def test_a_misspelt_argument_is_a_mistake_of_the_program() -> None:
    with pytest.raises(TypeError, match="subjcet"):
        check(subjcet="Hi")


def test_nothing_is_used_up(tmp_path: Path) -> None:
    """What was checked can be sent."""
    blocks = iter([b"1", b"2"])
    file = io.BytesIO(b"content")
    file.seek(2)
    told = ("a", iter([b"x"] * 10), "text/plain", 20_000_000)
    found = check(attachment=[blocks, file, told])
    assert [problem.code for problem in found] == ["large-message"]
    assert list(blocks) == [b"1", b"2"]
    assert file.tell() == 2
    assert len(list(told[1])) == 10
    recipients = iter(["a@example.org"])
    assert [problem.code for problem in check(to=recipients)] == ["bad-argument"]
    assert list(recipients) == ["a@example.org"]


def test_a_problem_can_be_kept_in_a_set() -> None:
    assert len({*check(text=None), *check(text=None)}) == 1
