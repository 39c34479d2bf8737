"""What a batch refuses: recipients that are none, addresses that are there twice, arguments of other calls."""

from __future__ import annotations

from typing import Any

import pytest

from mailgun_sdk.errors import ArgumentError, BatchError
from tests.sending_batch.harness import Sender, Service, addresses, answer, people

pytestmark = pytest.mark.anyio

CIRCLE: dict[str, Any] = {}
CIRCLE["circle"] = CIRCLE


@pytest.mark.parametrize(
    ("recipient", "problem"),
    [
        pytest.param(("ann@example.org, bob@example.org", {}), "several", id="two"),
        pytest.param(("ann@example.org; bob@example.org", {}), "several", id="two with a semicolon"),
        pytest.param(("Doe, Ann <ann@example.org>", {}), "quotes", id="name with a comma"),
        pytest.param(("ann@example.org\nbob@example.org", {}), "no address", id="two lines"),
        pytest.param(("ann@example.org\r\nBcc: eve@example.net", {}), "no address", id="header"),
        pytest.param(("ann", {}), "no address", id="name"),
        pytest.param(("", {}), "no address", id="empty"),
        pytest.param(("ann@", {}), "no address", id="no domain"),
        pytest.param(("a@b@c", {}), "no address", id="two signs"),
        pytest.param(("Ann ann@example.org", {}), "no address", id="no brackets"),
        pytest.param(("ann\ud800@example.org", {}), "no address", id="surrogate"),
        pytest.param((b"ann@example.org", {}), "text as address", id="bytes"),
        pytest.param((None, {}), "text as address", id="none"),
        pytest.param(("ann@example.org", None), "mapping", id="no variables"),
        pytest.param(("ann@example.org", "name=Ann"), "mapping", id="variables as text"),
        pytest.param(("ann@example.org", [("name", "Ann")]), "mapping", id="variables as pairs"),
        pytest.param(("ann@example.org",), r"\(address, variables\)", id="one"),
        pytest.param(("ann@example.org", {}, {}), r"\(address, variables\)", id="three"),
        pytest.param("ann@example.org", r"\(address, variables\)", id="text"),
        pytest.param({"ann@example.org": {}, "b@example.org": {}}, r"\(address, variables\)", id="dictionary"),
        pytest.param(5, r"\(address, variables\)", id="number"),
        pytest.param(("ann@example.org", {"x": float("nan")}), "JSON", id="nan"),
        pytest.param(("ann@example.org", {"x": object()}), "JSON", id="object"),
        pytest.param(("ann@example.org", {"x": "\ud800"}), "JSON", id="surrogate in variables"),
        pytest.param(("ann@example.org", CIRCLE), "JSON", id="circle"),
        pytest.param(("person1@example.org", {}), "twice", id="twice"),
        pytest.param(("One <person1@EXAMPLE.org>", {}), "twice", id="twice with a name"),
    ],
)
@pytest.mark.parametrize("place", [3, 13])
async def test_a_recipient_that_cannot_be_used(sender: Sender, recipient: Any, problem: str, place: int) -> None:
    """It is named; where something was sent before, the error leads on from there."""
    given: list[Any] = [*people(place), recipient, *people(3, 20)]
    service = Service()
    problem = "there (twice|before)" if problem == "twice" else problem
    if place < 10:
        with pytest.raises(ArgumentError, match=problem) as caught:
            await sender.send(service, given, chunk_size=10)
        assert caught.value.argument == f"recipients[{place}]"
        assert service.requests == []
        return
    results: list[Any] = []
    with pytest.raises(BatchError, match=problem) as stopped:
        await sender.send(service, given, results, chunk_size=10)
    error = stopped.value
    assert isinstance(error.cause, ArgumentError)
    assert error.cause.argument == f"recipients[{place}]"
    assert not error.may_have_been_accepted
    assert (error.results, len(results), error.failures) == (1, 1, ())
    assert service.everybody == addresses(people(10))
    del given[place]
    await sender.send(service, given, resume=error.state)
    assert service.everybody == addresses([*people(place), *people(3, 20)])


@pytest.mark.parametrize("recipients", ["ann@example.org", {"ann@example.org": {}}, None, 5, b"x"])
async def test_recipients_that_are_none(sender: Sender, recipients: Any) -> None:
    with pytest.raises(ArgumentError) as caught:
        sender.start(Service(), recipients)
    assert caught.value.argument == "recipients"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("to", "ann@example.org"),
        ("cc", "ann@example.org"),
        ("bcc", ["ann@example.org"]),
        ("recipient_variables", {}),
        ("chunk_size", 0),
        ("chunk_size", 1001),
        ("chunk_size", True),
        ("check_duplicates", "none"),
        ("in_doubt", "maybe"),
        ("resume", ""),
        ("resume", "[]"),
        ("resume", "{}"),
        ("resume", '{"version": 2}'),
        ("resume", '{"version": 1, "domain": "example.net", "stretches": []}'),
        ("resume", '{"version": 1, "domain": "example.com", "stretches": [[1, "settled", "0"]]}'),
        ("resume", '{"version": 1, "domain": "example.com", "stretches": [[0, "settled", "' + 32 * "0" + '"]]}'),
        ("resume", '{"version": 1, "domain": "example.com", "stretches": [[1, "sent", "' + 32 * "0" + '"]]}'),
        ("resume", '{"version": 1, "domain": "example.com", "stretches": [[1001, "open", "' + 32 * "0" + '"]]}'),
        ("resume", '{"version": 1, "domain": "example.com", "stretches": [1]}'),
        ("o_tag", 5),
        ("subject", None.__class__),
    ],
)
async def test_an_argument_that_is_wrong_is_told_at_once(sender: Sender, option: str, value: Any) -> None:
    with pytest.raises(ArgumentError) as caught:
        sender.start(Service(), people(1), **{option: value})
    assert caught.value.argument == option


@pytest.mark.parametrize("concurrency", [0, 101, True, 2.0])
async def test_concurrency_has_bounds(sender: Sender, concurrency: Any) -> None:
    if sender.is_async:
        with pytest.raises(ArgumentError, match="1 to 100"):
            sender.start(Service(), people(1), concurrency=concurrency)


async def test_a_misspelt_keyword_is_a_type_error(sender: Sender) -> None:
    with pytest.raises(TypeError, match="o_tags"):
        sender.start(Service(), people(1), o_tags=["news"])


async def test_two_mailboxes_that_differ_in_case(sender: Sender) -> None:
    """The part before the @ may mean two people; the part behind it never does."""
    service = Service()
    await sender.send(service, [("Ann@example.org", {}), ("ann@example.org", {})])
    assert service.everybody == ["Ann@example.org", "ann@example.org"]


async def test_duplicates_may_be_looked_for_within_a_call_only(sender: Sender) -> None:
    service = Service()
    given = [*people(10), *people(10)]
    await sender.send(service, given, chunk_size=10, check_duplicates="chunk", concurrency=1)
    assert service.everybody == addresses(given)
    with pytest.raises(ArgumentError, match="twice"):
        await sender.send(service, [*people(1), *people(1)], check_duplicates="chunk")


@pytest.mark.parametrize("as_list", [True, False])
async def test_a_duplicate_far_away_is_found(sender: Sender, as_list: bool) -> None:
    """Through several sizes of the table, whether or not the number of recipients is known beforehand."""
    given = [*people(30_000), ("person17@example.org", {})]
    service = Service(dict.fromkeys(range(40), answer(200)))
    with pytest.raises(BatchError, match=r"recipients\[30000\]: 'person17@example.org' was there before"):
        await sender.send(service, given if as_list else (recipient for recipient in given))
    assert len(service.requests) == 30
