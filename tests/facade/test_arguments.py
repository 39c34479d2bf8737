"""From arguments to the wire: paths, queries, forms and JSON; and what is refused before any byte is sent."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, cast
from urllib.parse import parse_qsl

import pytest

from mailgun_api.models import BounceEntry
from mailgun_sdk import AsyncMailgun
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import QUEUED, US, Always, Connect, Script, answer, fields

pytestmark = pytest.mark.anyio

FORM = "application/x-www-form-urlencoded"


async def refused(mg: Any, argument: str, **arguments: Any) -> str:
    """What is wrong with an argument of a send."""
    arguments = {"domain": "example.com", "to": "you@example.org", "text": "Hi", **arguments}
    with pytest.raises(ArgumentError) as caught:
        await mg.messages.send(arguments.pop("domain"), **arguments)
    assert caught.value.argument == argument
    return caught.value.problem


async def test_a_urlencoded_form(connect: Connect) -> None:
    service = Always(answer({}))
    when = datetime(2026, 10, 20, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    await connect(service).bounces.create(
        "example.com", address="a+b@example.org", error="5.1.1 & nobody = Müller\r\n", created_at=when
    )
    request = service.request
    assert request.headers["Content-Type"] == FORM
    assert request.headers["Content-Length"] == str(len(request.content))
    assert parse_qsl(request.content.decode("ascii"), strict_parsing=True) == [
        ("address", "a+b@example.org"),
        ("error", "5.1.1 & nobody = Müller\r\n"),
        ("created_at", "Tue, 20 Oct 2026 12:30:00 +0200"),
    ]


async def test_a_json_body(connect: Connect) -> None:
    service = Always(answer({}))
    when = datetime(2026, 10, 20, 12, 30, tzinfo=UTC)
    items = [BounceEntry(address="ä@example.org", created_at=when), BounceEntry(address="b@example.org", code="550")]
    await connect(service).bounces.create_many("example.com", items=items)
    request = service.request
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["Content-Length"] == str(len(request.content))
    assert json.loads(request.content) == [
        {"address": "ä@example.org", "created_at": "Tue, 20 Oct 2026 12:30:00 +0000"},
        {"address": "b@example.org", "code": "550"},
    ]


async def test_a_query(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).bounces.list("example.com", limit=5, term="a+b & c/ü", page="next")
    assert parse_qsl(service.request.url.query.decode()) == [("limit", "5"), ("page", "next"), ("term", "a+b & c/ü")]


async def test_a_delivery_time(connect: Connect) -> None:
    service = Always(answer(QUEUED))
    when = datetime(2026, 10, 20, 12, 30, 15, 999_999, tzinfo=timezone(-timedelta(hours=3, minutes=30)))
    await connect(service).messages.send(
        "example.com", to="you@example.org", o_deliverytime=when, o_deliver_within=timedelta(hours=1, minutes=30)
    )
    found = dict(fields(service.request))
    assert found["o:deliverytime"] == "Tue, 20 Oct 2026 12:30:15 -0330"
    assert found["o:deliver-within"] == "1h30m"


@pytest.mark.parametrize(
    ("segment", "encoded"),
    [
        ("a@example.org", "a@example.org"),
        ("a+b@example.org", "a%2Bb@example.org"),
        ("a/b@example.org", "a%2Fb@example.org"),
        ("a?b#c@example.org", "a%3Fb%23c@example.org"),
        ("a%2Fb", "a%252Fb"),
        ("../../v3/lists", "..%2F..%2Fv3%2Flists"),
        ("..%2f", "..%252f"),
        ("a b\tc\r\nd", "a%20b%09c%0D%0Ad"),
        ("a\\b", "a%5Cb"),
        ("a;b=c&d", "a%3Bb%3Dc%26d"),
        ("müller@exämple.org", "m%C3%BCller@ex%C3%A4mple.org"),
        ("\x00", "%00"),
        ("...", "..."),
        ("http://example.com", "http%3A%2F%2Fexample.com"),
    ],
    ids=repr,
)
async def test_a_path_argument_stays_one_segment(connect: Connect, segment: str, encoded: str) -> None:
    service = Always(answer({}))
    mg = connect(service)
    await mg.bounces.get("example.com", segment)
    await mg.bounces.delete_all(segment)
    assert [request.url.raw_path.decode() for request in service.requests] == [
        f"/v3/example.com/bounces/{encoded}",
        f"/v3/{encoded}/bounces",
    ]
    assert {request.url.host for request in service.requests} == {"api.mailgun.net"}


@pytest.mark.parametrize("segment", ["", " ", "\t\n", ".", "..", None, 5, b"example.com", "\ud800"], ids=repr)
async def test_path_arguments_that_would_mean_another_call(connect: Connect, segment: Any) -> None:
    service = Script()
    mg = connect(service)
    for call, argument in (
        (lambda: mg.bounces.delete_all(segment), "domain"),
        (lambda: mg.bounces.delete("example.com", segment), "address"),
        (lambda: mg.mailing_lists.delete(segment), "list_address"),
    ):
        with pytest.raises(ArgumentError) as caught:
            await call()
        assert caught.value.argument == argument
    assert service.requests == []


async def test_a_path_that_is_too_long(connect: Connect) -> None:
    service = Script()
    with pytest.raises(ArgumentError):
        await connect(service).bounces.get("example.com", "a" * 70_000)
    assert service.requests == []


async def test_the_domain_may_be_odd_and_is_not_looked_up(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).bounces.list("@example.com:8080")
    assert service.urls == [f"{US}/v3/@example.com%3A8080/bounces"]


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("o_deliverytime", datetime(2026, 10, 20, 12, 30)),
        ("o_deliverytime", date(2026, 10, 20)),
        ("o_deliverytime", "Tue, 20 Oct 2026 12:30:00 +0000"),
        ("o_deliverytime", 1_792_492_200),
        ("o_deliver_within", timedelta(seconds=30)),
        ("o_deliver_within", 30),
        ("to", None),
        ("to", 5),
        ("to", [5]),
        ("to", {"a@example.org": "A"}),
        ("to", b"a@example.org"),
        ("subject", 5),
        ("text", b"text"),
        ("o_testmode", 1),
        ("v", [("a", 1)]),
        ("recipient_variables", '{"a": 1}'),
        ("recipient_variables", {"a": float("nan")}),
        ("recipient_variables", {"a": 1j}),
        ("t_variables", {"when": datetime(2026, 10, 20)}),
    ],
    ids=repr,
)
async def test_arguments_of_a_wrong_type_are_named(connect: Connect, argument: str, value: Any) -> None:
    service = Script()
    assert await refused(connect(service), argument, **{argument: value})
    assert service.requests == []


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"h": {"Reply-To": "a@example.org\r\nBcc: b@example.org"}}, "h['Reply-To']"),
        ({"h": {"Reply-To": 5}}, "h['Reply-To']"),
        ({"h": {"": "x"}}, "h['']"),
        ({"h": {"Näme": "x"}}, "h['Näme']"),
        ({"h": {"A\r\nB": "x"}}, "h['A\\r\\nB']"),
        ({"v": {"a": 1j}}, "v['a']"),
        ({"v": {"a": float("inf")}}, "v['a']"),
    ],
    ids=repr,
)
async def test_open_names_are_checked(connect: Connect, options: dict[str, Any], argument: str) -> None:
    service = Script()
    assert await refused(connect(service), argument, **options)
    assert service.requests == []


async def test_a_naive_datetime_says_what_to_do(connect: Connect) -> None:
    problem = await refused(connect(Script()), "o_deliverytime", o_deliverytime=datetime(2026, 10, 20, 12, 30))
    assert "2026-10-20 12:30:00" in problem
    assert "timezone.utc" in problem


async def test_an_empty_domain_says_why(connect: Connect) -> None:
    assert "is empty" in await refused(connect(Script()), "domain", domain="")


LONE = "\ud800"


@pytest.mark.parametrize(
    "call",
    [
        lambda mg: mg.bounces.list("example.com", term=LONE),
        lambda mg: mg.bounces.create("example.com", address=LONE),
        lambda mg: mg.bounces.create_many("example.com", items=[BounceEntry(address=LONE)]),
        lambda mg: mg.messages.send("example.com", to="you@example.org", text=LONE),
        lambda mg: mg.messages.send("example.com", to="you@example.org", attachment=[(LONE, b"")]),
        lambda mg: mg.request("GET", "/v3/a", params={"a": LONE}),
        lambda mg: mg.request("POST", "/v3/a", data={LONE: "a"}),
        lambda mg: mg.request("POST", "/v3/a", json={"a": LONE}),
        lambda mg: mg.request("POST", "/v3/a", files={LONE: b""}),
        lambda mg: mg.request("GET", f"/v3/{LONE}"),
    ],
    ids=["query", "form", "JSON", "multipart", "file name", "params", "data name", "json", "files name", "path"],
)
async def test_texts_that_are_no_unicode(connect: Connect, call: Any) -> None:
    """Half a character, as a wrong cut or a file name leaves it: an error of ours, and nothing sent."""
    service = Script()
    with pytest.raises(ArgumentError):
        await call(connect(service))
    assert service.requests == []


@pytest.mark.parametrize(
    "call",
    [
        lambda mg: mg.messages.send("example.com", to="you@example.org", subjcet="Hi"),
        lambda mg: mg.messages.send("example.com", "you@example.org", text="Hi"),
        lambda mg: mg.messages.send("example.com", text="Hi"),
        lambda mg: mg.messages.send(to="you@example.org", text="Hi"),
        lambda mg: mg.messages.send("example.com", **{"to": "you@example.org", "o:tag": "a"}),
        lambda mg: mg.bounces.delete("example.com"),
        lambda mg: mg.bounces.delete_all("example.com", "a@example.org"),
        lambda mg: mg.request("GET", "/v3/a", {"a": 1}),
    ],
    ids=["misspelt", "by position", "without to", "without domain", "wire name", "one short", "one over", "request"],
)
async def test_misspelt_calls_send_nothing(connect: Connect, call: Any) -> None:
    service = Script()
    with pytest.raises(TypeError):
        await call(connect(service))
    assert service.requests == []


async def test_a_misspelt_resource_or_method(connect: Connect) -> None:
    mg = cast(Any, connect(Script()))
    with pytest.raises(AttributeError, match="mesages"):
        await mg.mesages.send("example.com")
    with pytest.raises(AttributeError, match="sned"):
        await mg.messages.sned("example.com")


def test_a_resource_takes_no_new_attributes() -> None:
    with pytest.raises(AttributeError):
        cast(Any, AsyncMailgun("test-key").messages).sned = None
