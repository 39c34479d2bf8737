"""`request`, the way out: any call, signed and retried like the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from mailgun_sdk.errors import APIConnectionError, ArgumentError, NotFoundError, ServerError
from tests.facade.harness import EU, US, Always, Answer, Connect, Failure, Part, Script, answer, authorization, parts

pytestmark = pytest.mark.anyio


async def test_the_answer_as_it_came(connect: Connect) -> None:
    service = Always(Answer(201, b'{"new": 1}', {"X-Id": "1"}))
    response = await connect(service, region="eu").request("GET", "/v9/anything/new")
    assert isinstance(response, httpx.Response)
    assert (response.status_code, response.json(), response.headers["x-id"]) == (201, {"new": 1}, "1")
    assert response.is_closed
    assert service.urls == [f"{EU}/v9/anything/new"]
    assert service.request.headers["Authorization"] == authorization()


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "get", "Delete"])
async def test_every_method(connect: Connect, method: str) -> None:
    service = Always(Answer())
    await connect(service).request(method, "/v3/a")
    assert service.request.method == method.upper()


@pytest.mark.parametrize("method", ["", "SEND", "GET ", "GET\r\nX: 1", None, 5, b"GET"], ids=repr)
async def test_methods_that_are_none(connect: Connect, method: Any) -> None:
    await refused(connect, "method", method, "/v3/a")


@pytest.mark.parametrize("path", ["", "v3/a", "?a=1", "ftp://api.mailgun.net/v3/a", None, 5, b"/v3/a"], ids=repr)
async def test_paths_that_are_none(connect: Connect, path: Any) -> None:
    await refused(connect, "path", "GET", path)


@pytest.mark.parametrize("path", ["/v3/a\nb", "/v3/a\x00", "/v3/" + "a" * 70_000], ids=lambda path: repr(path[:10]))
async def test_paths_that_make_no_url(connect: Connect, path: str) -> None:
    await refused(connect, "path", "GET", path)


async def refused(connect: Connect, argument: str, method: Any, path: Any, **options: Any) -> None:
    service = Script()
    with pytest.raises(ArgumentError) as caught:
        await connect(service).request(method, path, **options)
    assert caught.value.argument == argument
    assert service.requests == []


async def test_a_path_stays_on_its_host(connect: Connect) -> None:
    service = Always(Answer())
    mg = connect(service)
    for path in ("//example.com/v3/a", "/\\example.com", "/@example.com", "/v3/a b/é", "/v3/a%2Fb"):
        await mg.request("GET", path)
    assert {request.url.host for request in service.requests} == {"api.mailgun.net"}
    assert [request.url.raw_path for request in service.requests][3:] == [b"/v3/a%20b/%C3%A9", b"/v3/a%2Fb"]


async def test_parameters(connect: Connect) -> None:
    service = Always(Answer())
    params = {
        "a": "b c&d",
        "list": ["x", 1, None],
        "tuple": ("y",),
        "yes": True,
        "none": None,
        "half": 0.5,
        "empty": "",
    }
    await connect(service).request("GET", "/v3/a", params=params)
    assert parse_qsl(service.request.url.query.decode(), keep_blank_values=True) == [
        ("a", "b c&d"),
        ("list", "x"),
        ("list", "1"),
        ("tuple", "y"),
        ("yes", "true"),
        ("half", "0.5"),
        ("empty", ""),
    ]


async def test_parameters_join_those_of_the_path(connect: Connect) -> None:
    service = Always(Answer())
    await connect(service).request("GET", "/v3/a?b=1", params={"c": 2})
    assert service.urls == [f"{US}/v3/a?b=1&c=2"]


async def test_a_whole_url_has_its_parameters_already(connect: Connect) -> None:
    await refused(connect, "params", "GET", f"{US}/v3/a", params={"b": 1})


async def test_form_fields(connect: Connect) -> None:
    service = Always(Answer())
    await connect(service).request("POST", "/v3/a", data={"a": ["b", "ü &"], "none": None, "no": False, "n": 1})
    assert service.request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(service.request.content.decode()) == [("a", "b"), ("a", "ü &"), ("no", "false"), ("n", "1")]


async def test_files_and_fields(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"path")
    service = Always(Answer())
    files = {"one": path, "two": ("b.bin", b"bytes"), "many": [b"x", ("c.csv", b"y", "text/csv")]}
    await connect(service).request("POST", "/v3/a", data={"a": [1, 2]}, files=files)
    assert parts(service.request) == [
        Part("a", b"1"),
        Part("a", b"2"),
        Part("one", b"path", "a.txt", "text/plain"),
        Part("two", b"bytes", "b.bin", "application/octet-stream"),
        Part("many", b"x", "attachment", "application/octet-stream"),
        Part("many", b"y", "c.csv", "text/csv"),
    ]


@pytest.mark.parametrize("body", [{"a": [1, None, "ü"]}, [], {}, [1], "text", 0, False], ids=repr)
async def test_json(connect: Connect, body: Any) -> None:
    service = Always(Answer())
    await connect(service).request("POST", "/v3/a", json=body)
    assert service.request.headers["Content-Type"] == "application/json"
    assert json.loads(service.request.content) == body


async def test_one_body_only(connect: Connect) -> None:
    await refused(connect, "json", "POST", "/v3/a", json={"a": 1}, data={"b": 1})
    await refused(connect, "json", "POST", "/v3/a", json=[], files={"b": b""})


CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = CIRCLE


@pytest.mark.parametrize("body", [float("nan"), [float("inf")], 1j, {"a": b"x"}, CIRCLE], ids=repr)
async def test_json_that_is_none(connect: Connect, body: Any) -> None:
    await refused(connect, "json", "POST", "/v3/a", json=body)


@pytest.mark.parametrize(
    ("argument", "value", "named"),
    [
        ("params", {"a": 1j}, "params['a']"),
        ("params", {"a": b"x"}, "params['a']"),
        ("params", [("a", 1)], "params"),
        ("params", "a=1", "params"),
        ("data", {"a": {"b": 1}}, "data['a']"),
        ("data", {5: "x"}, "data"),
        ("data", [("a", 1)], "data"),
        ("data", "a=1", "data"),
        ("data", b"a=1", "data"),
        ("files", {"a": "text"}, "files['a']"),
        ("files", {"a": None}, "files['a']"),
        ("files", [("a", b"x")], "files"),
        ("files", b"x", "files"),
        ("headers", {"X-A": 1}, "headers['X-A']"),
        ("headers", {"X-A": "é"}, "headers['X-A']"),
        ("headers", {"X-A": "a\r\nX-B: b"}, "headers['X-A']"),
        ("headers", {"X A:": "a"}, "headers['X A:']"),
        ("headers", [("X-A", "a")], "headers"),
    ],
    ids=repr,
)
async def test_arguments_of_a_wrong_type_are_named(connect: Connect, argument: str, value: Any, named: str) -> None:
    await refused(connect, named, "POST", "/v3/a", **{argument: value})


async def test_more_headers(connect: Connect) -> None:
    service = Always(Answer())
    headers = {"Accept": "message/rfc2822", "authorization": "Bearer mine", "X-Mailgun-On-Behalf-Of": "abc2"}
    await connect(service, subaccount="abc1").request("GET", "/v3/a", headers=headers)
    sent = service.request.headers
    assert sent.get_list("Accept") == ["message/rfc2822"]
    assert sent.get_list("Authorization") == [authorization()]
    assert sent.get_list("X-Mailgun-On-Behalf-Of") == ["abc2"]


async def test_a_subaccount_of_a_call_may_be_written_in_any_case(connect: Connect) -> None:
    service = Always(Answer())
    headers = {"x-mailgun-on-behalf-of": "abc2"}
    await connect(service, subaccount="abc1").request("GET", "/v3/a", headers=headers)
    assert service.request.headers.get_list("X-Mailgun-On-Behalf-Of") == ["abc2"]


async def test_refusals_are_the_same_errors(connect: Connect) -> None:
    with pytest.raises(NotFoundError) as caught:
        await connect(Always(answer({"message": "no"}, 404))).request("GET", "/v3/a")
    assert caught.value.message == "no"
    assert caught.value.operation == "request"


@pytest.mark.parametrize(
    ("method", "idempotent", "attempts"),
    [
        ("GET", None, 3),
        ("PUT", None, 3),
        ("DELETE", None, 3),
        ("POST", None, 1),
        ("PATCH", None, 1),
        ("POST", True, 3),
        ("GET", False, 1),
    ],
)
async def test_what_is_repeated(connect: Connect, method: str, idempotent: bool | None, attempts: int) -> None:
    for step, kind in ((Answer(500), ServerError), (Failure(httpx.ReadTimeout), APIConnectionError)):
        service = Always(step)
        with pytest.raises(kind):
            await connect(service).request(method, "/v3/a", idempotent=idempotent)
        assert len(service.requests) == attempts
