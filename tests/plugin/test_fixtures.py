"""The fixtures of the plugin, in runs of pytest as users have them."""

from __future__ import annotations

import pytest

from tests.plugin.conftest import Run

pytest_plugins = ["pytester"]

SENDING = """
    import os
    import pytest
    from mailgun_sdk import Mailgun

    def application(recipient):
        with Mailgun() as mg:
            mg.messages.send("example.com", from_="me@example.com", to=recipient, subject="Hi", text="Hello")
"""


def test_code_under_test_uses_the_sandbox_by_itself(run: Run) -> None:
    result = run(
        SENDING
        + """
    def test_first(mailgun_outbox):
        application("ann@example.org")
        mailgun_outbox.assert_sent(1, to="ann@example.org", subject="Hi")

    def test_second_begins_with_nothing(mailgun_outbox, mailgun):
        assert len(mailgun_outbox) == 0
        assert list(mailgun.bounces.iter("example.com")) == []

    def test_without_fixtures():
        assert "MAILGUN_BASE_URL" not in os.environ
        assert "MAILGUN_API_KEY" not in os.environ
    """
    )
    result.assert_outcomes(passed=3)


def test_client_and_server(run: Run) -> None:
    result = run(
        SENDING
        + """
    from mailgun_sdk import errors
    kept = []

    def test_client(mailgun, mailgun_sandbox):
        mailgun.messages.send("example.com", from_="a@example.com", to="hardbounce@example.org", text="x")
        assert [bounce.address for bounce in mailgun.bounces.iter("example.com")] == ["hardbounce@example.org"]
        mailgun_sandbox.faults.add("status=400")
        with pytest.raises(errors.BadRequestError):
            mailgun.domains.get("example.com")
        kept.append(mailgun)

    def test_client_is_closed_after_its_test(mailgun_sandbox):
        with pytest.raises(errors.MailgunError):
            kept[0].domains.get("example.com")
        assert not any(request.path.startswith("/v4/domains") for request in mailgun_sandbox.requests)

    def test_one_server(mailgun_sandbox, mailgun_sandbox_server):
        assert mailgun_sandbox is mailgun_sandbox_server
        assert os.environ["MAILGUN_BASE_URL"] == mailgun_sandbox.url
    """
    )
    result.assert_outcomes(passed=3)


ASYNC = """
    import pytest
    from mailgun_sdk import errors
    kept = []

    {mark}
    async def test_send(async_mailgun, mailgun_outbox):
        for number in range(3):
            await async_mailgun.messages.send(
                "example.com", from_="me@example.com", to="ann@example.org", subject=str(number), text="Hello"
            )
        assert [message.subject for message in mailgun_outbox] == ["0", "1", "2"]
        kept.append(async_mailgun)

    {mark}
    async def test_closed_after_its_test(mailgun_sandbox):
        with pytest.raises(errors.MailgunError):
            await kept[-1].domains.get("example.com")
        assert mailgun_sandbox.requests == []
"""


def test_async_tests_of_anyio(run: Run) -> None:
    result = run(ASYNC.format(mark="@pytest.mark.anyio"), "-p", "anyio")
    # Each once with asyncio and once with trio.
    result.assert_outcomes(passed=4)


def test_async_tests_of_pytest_asyncio(run: Run) -> None:
    pytest.importorskip("pytest_asyncio", reason="pytest-asyncio is not installed")
    result = run(
        ASYNC.format(mark="@pytest.mark.asyncio"),
        "-p",
        "pytest_asyncio.plugin",
        "-o",
        "asyncio_default_fixture_loop_scope=function",
    )
    result.assert_outcomes(passed=2)


def test_async_client_in_a_plain_test(run: Run) -> None:
    result = run(
        """
    import asyncio
    import gc

    def test_two_loops(async_mailgun, mailgun_outbox):
        async def send():
            await async_mailgun.messages.send("example.com", from_="a@example.com", to="b@example.org", text="x")

        asyncio.run(send())
        asyncio.run(send())
        mailgun_outbox.assert_sent(2, to="b@example.org")

    def test_no_connection_is_left():
        # What is open and forgotten warns when it is collected, and warnings are errors here.
        gc.collect()
    """
    )
    result.assert_outcomes(passed=2)


def test_workers_have_a_sandbox_each(run: Run) -> None:
    result = run(
        SENDING
        + """
    @pytest.mark.parametrize("number", range(24))
    def test_alone(mailgun_outbox, mailgun_sandbox, number):
        for _ in range(3):
            application(f"person-{number}@example.org")
        mailgun_outbox.assert_sent(3, to=f"person-{number}@example.org")
        assert len(mailgun_outbox) == 3
        print("worker", os.environ["PYTEST_XDIST_WORKER"], mailgun_sandbox.url)
    """,
        "-p",
        "xdist",
        "-n",
        "2",
        "-rP",
    )
    result.assert_outcomes(passed=24)
    servers = {line.split()[1]: line.split()[2] for line in result.outlines if line.startswith("worker ")}
    assert sorted(servers) == ["gw0", "gw1"]
    assert len(set(servers.values())) == 2


def test_domains_and_region_are_configured(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nmailgun_region = eu\nmailgun_domains = mg.example.eu other.example.eu\n")
    result = run(
        """
    def test_configured(mailgun, mailgun_sandbox):
        assert mailgun_sandbox.region == "eu"
        assert sorted(domain.name for domain in mailgun.domains.iter()) == ["mg.example.eu", "other.example.eu"]
    """
    )
    result.assert_outcomes(passed=1)


@pytest.mark.shows_key("pytest prints the source of the fixture, which names the test key")
def test_wrong_configuration_is_named(run: Run, pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nmailgun_region = mars\n")
    result = run("def test_nothing(mailgun):\n    pass")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*mailgun_region or mailgun_domains: region needs to be 'us' or 'eu', is 'mars'*"])


def test_missing_extra_is_named(run: Run) -> None:
    result = run(
        """
    import sys
    sys.modules["starlette"] = None

    def test_nothing(mailgun):
        pass
    """
    )
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*starlette*is missing: install the extra mailgun-sdk?testing?*"])


def test_nothing_is_imported_where_nothing_is_used(run: Run) -> None:
    result = run(
        """
    import sys

    def test_other():
        loaded = {name.partition(".")[0] for name in sys.modules}
        assert not loaded & {"httpx", "starlette", "uvicorn", "jsonschema", "mailgun_sdk", "mailgun_api"}
        names = {name for name in sys.modules if name.startswith("mailgun_sandbox.")}
        assert names == {"mailgun_sandbox.pytest_plugin"}
    """
    )
    result.assert_outcomes(passed=1)


def test_fixtures_explain_themselves(run: Run) -> None:
    result = run("", "--fixtures")
    names = ("mailgun_sandbox ", "mailgun ", "async_mailgun ", "mailgun_outbox ", "mailgun_sandbox_server ")
    for name in names:
        assert any(line.startswith(name) for line in result.outlines), name
    assert not any("no docstring" in line and "mailgun" in line for line in result.outlines)
