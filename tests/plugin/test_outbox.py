"""What was sent, and what a failure says about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from mailgun_sandbox.outbox import Outbox
from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun
from tests.plugin.conftest import Run

pytest_plugins = ["pytester"]


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def mg(running: SandboxServer) -> Iterator[Mailgun]:
    running.reset()
    with Mailgun(running.key, base_url=running.url) as client:
        yield client


@pytest.fixture
def outbox(running: SandboxServer, mg: Mailgun) -> Outbox:
    mg.templates.create("example.com", name="receipt", template="<p>{{name}}, thanks</p>")
    mg.messages.send(
        "example.com",
        from_="Shop <shop@example.com>",
        to=["Ann <ann@example.org>"],
        cc="boss@example.org",
        subject="Your receipt",
        text="Thank you, Ann",
        template="receipt",
        t_variables={"name": "Ann"},
        o_tag=["receipts", "Paid"],
        attachment=[("receipt.pdf", b"%PDF")],
        h={"Reply-To": "help@example.com"},
        v={"order": {"id": 7}},
    )
    mg.messages.send("example.com", from_="news@example.com", to="bob@example.org", subject="News", text="Old news")
    running.control.receive("shop@example.com", "ann@example.org", "Re: Your receipt", "Thanks")
    return Outbox(running.control)


CONDITIONS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "to": ({"to": "ANN@example.org"}, {"to": "ann@example.com"}),
    "to several": ({"to": ["ann@example.org", "boss@example.org"]}, {"to": ["ann@example.org", "bob@example.org"]}),
    "from_": ({"from_": "Shop@example.com"}, {"from_": "Shop"}),
    "domain": ({"domain": "Example.com", "tag": "paid"}, {"domain": "example.net"}),
    "subject": ({"subject": "Your receipt"}, {"subject": "receipt"}),
    "subject pattern": ({"subject": re.compile("rec..pt$")}, {"subject": re.compile("^receipt")}),
    "text": ({"text": "Thank you"}, {"text": "thank you"}),
    "text pattern": ({"text": re.compile(r"you, \w+")}, {"text": re.compile(r"\d")}),
    "html": ({"html": "<p>Ann"}, {"html": "{{name}}"}),
    "tag": ({"tag": "RECEIPTS"}, {"tag": "receipt"}),
    "tags": ({"tag": ["paid", "receipts"]}, {"tag": ["paid", "open"]}),
    "template": ({"template": "receipt"}, {"template": "rec"}),
    "attachments": ({"attachments": "receipt.pdf"}, {"attachments": ["receipt.pdf", "terms.pdf"]}),
    "headers": ({"headers": {"reply-to": "help@example.com"}}, {"headers": {"Reply-To": "help"}}),
    "variables": ({"variables": {"order": {"id": 7}}}, {"variables": {"order": {"id": 8}}}),
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_condition(outbox: Outbox, name: str) -> None:
    like, unlike = CONDITIONS[name]
    assert outbox.assert_sent(1, **like).subject == "Your receipt"
    assert outbox.find(**unlike) == []
    outbox.assert_not_sent(**unlike)
    with pytest.raises(AssertionError):
        outbox.assert_sent(**unlike)
    with pytest.raises(AssertionError, match="1 message was sent that should not have been"):
        outbox.assert_not_sent(**like)


def test_sequence(outbox: Outbox) -> None:
    assert [message.subject for message in outbox] == ["Your receipt", "News"]
    assert (len(outbox), outbox[-1].subject, outbox[0:1][0].tags) == (2, "News", ("receipts", "paid"))
    assert outbox[0].attachments[0].content == b"%PDF"
    assert outbox.events(outbox[0]) == ["accepted", "accepted", "delivered", "delivered"]
    assert outbox.assert_sent(attachments=[]).subject == "News"
    with pytest.raises(IndexError, match="no message 2; 2 messages were sent to the sandbox"):
        outbox[2]


def test_failure_shows_the_nearest_miss_and_what_was_sent(outbox: Outbox) -> None:
    with pytest.raises(AssertionError) as failure:
        outbox.assert_sent(to="ann@example.org", subject="Your recipe", tag=["paid", "new"], headers={"X-A": "1"})
    assert str(failure.value) == (
        "no message was sent with\n"
        "  to: ann@example.org\n"
        "  subject: 'Your recipe'\n"
        "  tag: paid, new\n"
        "  header X-A: '1'\n"
        "\n"
        "nearest is message 1, which has 1 of 4:\n"
        "  subject: 'Your receipt', not 'Your recipe'\n"
        "  tag: receipts, paid, not paid, new\n"
        "  header X-A: none, not '1'\n"
        "\n"
        "2 messages were sent to the sandbox:\n"
        "  1. shop@example.com to ann@example.org, boss@example.org: 'Your receipt'; tags receipts, paid;"
        " template receipt; attachments receipt.pdf; text 'Thank you, Ann'\n"
        "  2. news@example.com to bob@example.org: 'News'; text 'Old news'"
    )


def test_failure_of_a_count(outbox: Outbox, mg: Mailgun) -> None:
    for number in range(20):
        mg.messages.send("example.com", from_="a@example.com", to="b@example.org", subject=f"No. {number}", text="x")
    with pytest.raises(AssertionError) as failure:
        outbox.assert_sent(2, from_="a@example.com")
    first, condition, earlier, *lines = str(failure.value).splitlines()
    assert (first, condition) == ("20 messages were sent, not 2 with", "  from_: 'a@example.com'")
    assert (earlier, len(lines)) == ("  … 10 earlier", 10)
    assert lines[-1].startswith("  20. a@example.com to b@example.org: 'No. 19'")


def test_failure_where_nothing_was_sent(running: SandboxServer, mg: Mailgun) -> None:
    del mg
    outbox = Outbox(running.control)
    outbox.assert_not_sent()
    with pytest.raises(AssertionError, match=r"\Ano message was sent\n\nnothing was sent to the sandbox\Z"):
        outbox.assert_sent()


@pytest.mark.parametrize(
    ("conditions", "problem"),
    [
        ({"recipient": "a"}, "'recipient' is no condition; there are to, from_, "),
        ({"to": 7}, "to needs to be a text or several, is 7"),
        ({"subject": b"Hi"}, "subject needs to be a text or a pattern, is bytes"),
        ({"headers": "X-A"}, "headers needs to be a mapping of names, is str"),
        ({"headers": {"X-A": 1}}, "header X-A needs to be a text or a pattern, is int"),
    ],
    ids=["unknown", "to", "subject", "headers", "header"],
)
def test_wrong_condition(outbox: Outbox, conditions: dict[str, Any], problem: str) -> None:
    for method in (outbox.assert_sent, outbox.assert_not_sent, outbox.find):
        with pytest.raises(TypeError, match=re.escape(problem)):
            method(**conditions)


def test_count_of_none_is_refused(outbox: Outbox) -> None:
    with pytest.raises(ValueError, match="assert_not_sent is for none"):
        outbox.assert_sent(0, to="a@example.org")


def test_failure_in_a_run_points_at_the_test(run: Run) -> None:
    result = run(
        """
    def test_mail(mailgun, mailgun_outbox):
        mailgun.messages.send("example.com", from_="a@example.com", to="b@example.org", subject="Hello", text="x")
        mailgun_outbox.assert_sent(to="b@example.org", subject="Hallo")
    """
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            ">       mailgun_outbox.assert_sent(to=*",
            "E       AssertionError: no message was sent with",
            "E         to: b@example.org",
            "E         subject: 'Hallo'",
            "E       ",
            "E       nearest is message 1, which has 1 of 2:",
            "E         subject: 'Hello', not 'Hallo'",
            "E       ",
            "E       1 message was sent to the sandbox:",
            "E         1. a@example.com to b@example.org: 'Hello'; text 'x'",
            "",
            "test_failure_in_a_run_points_at_the_test.py:3: AssertionError",
        ]
    )
    assert "outbox.py" not in result.stdout.str()
