"""What the fault table must say, whatever else it says, and that docs/reliability.md says the same."""

from __future__ import annotations

import anyio
import pytest

from mailgun_sdk.errors import MailgunError
from tests.facade.harness import Connect
from tests.facade.loopback import Exchange, reply, serving
from tests.reliability.faults import FAULTS
from tests.reliability.table import VERBS, WITH_BODY, Row, committed, render

# The calls take seconds, so that one process makes them, once.
pytestmark = pytest.mark.xdist_group("reliability")

BY_NAME = {fault.name: fault for fault in FAULTS}
REFUSED_UNDONE = {"connection refused"}


def ambiguous(row: Row) -> bool:
    """Whether something may have been done, or nobody knows."""
    return row.fault not in REFUSED_UNDONE and not row.fault.startswith(("429", "420"))


def test_the_page_holds_the_table(table: list[Row]) -> None:
    """If it does not: `.venv/bin/python -m tests.reliability.table`, and look at what changed."""
    assert render(table) == committed()


def test_all_clients_give_the_same_rows(tables: dict[str, list[Row]]) -> None:
    for flavor, found in tables.items():
        assert found == tables["sync"], flavor


def test_nothing_is_left_out(table: list[Row]) -> None:
    cases = {(row.verb, row.fault, row.lasting) for row in table}
    assert len(cases) == len(table)
    assert cases == {
        (verb, fault.name, lasting)
        for verb in VERBS
        for fault in FAULTS
        for lasting in (True, False)
        if verb in WITH_BODY or not fault.needs_body
    }


def test_no_send_may_have_been_carried_out_twice(table: list[Row]) -> None:
    assert [row for row in table if row.verb == "send" and row.executable > 1] == []


def test_a_send_is_seen_once_after_an_ambiguous_fault(table: list[Row]) -> None:
    found = [row for row in table if row.verb == "send" and ambiguous(row)]
    assert len(found) > 30
    assert {row.seen for row in found} == {1}
    assert {row.tries for row in found} == {1}


def test_nothing_but_the_clients_own_errors_leaves_it(table: list[Row]) -> None:
    assert [row for row in table if not row.expected_kind] == []


def test_a_readable_answer_is_kept_by_its_error(table: list[Row]) -> None:
    answered = [row for row in table if row.kept is not None and not BY_NAME[row.fault].unreadable]
    assert len(answered) > 50
    assert [row for row in answered if not row.kept] == []


def test_an_unreadable_answer_is_kept_by_its_error(table: list[Row]) -> None:
    assert [row for row in table if row.kept is False] == []


def test_waits_are_as_long_as_told(table: list[Row]) -> None:
    told = [row for row in table if row.obeyed is not None]
    assert len(told) >= 2 * len(VERBS) * 5
    assert [row for row in told if not row.obeyed] == []


def test_only_what_never_left_is_said_to_be_undone(table: list[Row]) -> None:
    for row in table:
        if row.executed == "no":
            assert row.seen == 0, row
        if row.executed:
            assert (row.executed == "no") == (row.fault in REFUSED_UNDONE), row


def test_a_fault_that_passes_does_not_trouble_a_call_that_can_be_repeated(table: list[Row]) -> None:
    """A success that cannot be understood does not pass, and a limit until far away is the caller's to plan around."""
    lasting = {row.fault for row in table if row.verb != "send" and not row.lasting and row.error is not None}
    assert lasting == {
        "420, text `try again after …`, a date far away",
        "200, empty body",
        "200, `Mailgun Magnificent API`",
    }


@pytest.mark.anyio
async def test_the_magnificent_api_is_an_error_for_undescribed_calls_too(flavor: str) -> None:
    with serving(reply(b"Mailgun Magnificent API")) as server:
        async with Connect(flavor)(base_url=server.url) as mg:
            with pytest.raises(MailgunError):
                await mg.request("GET", "/v3/nothing")


@pytest.mark.anyio
async def test_a_send_on_a_connection_that_was_closed_meanwhile(flavor: str) -> None:
    """The server hangs up on an idle connection without a word; the next send takes a new one and arrives once."""
    ports = []

    def answer_and_hang_up(exchange: Exchange) -> None:
        ports.append(exchange.client_address[1])
        reply(b'{"id": "<1@example.com>", "message": "Queued. Thank you."}')(exchange)
        exchange.close_connection = True

    connect = Connect(flavor)
    with serving(answer_and_hang_up) as server:
        async with connect(base_url=server.url, max_retries=0) as mg:
            for _ in range(3):
                await mg.messages.send("example.com", to="you@example.org", text="Hi")
                await anyio.sleep(0.1)  # the news of the end must have arrived; on this machine that takes no time
    assert len(server.received) == 3
    assert len(set(ports)) == 3
