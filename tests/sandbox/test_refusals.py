"""What the description does not allow is refused with 400, and the answer names what is wrong."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import mailgun_sandbox.app

BOUNCES = "/v3/example.com/bounces"
MESSAGES = "/v3/example.com/messages"
MEMBERS = "/v3/lists/news@example.com/members"
FORM = "application/x-www-form-urlencoded"
MESSAGE = {"from": "me@example.com", "to": "you@example.org", "text": "Hello"}


@pytest.mark.parametrize(
    ("method", "path", "more", "message"),
    [
        ("GET", f"{BOUNCES}?foo=1", {}, "'foo' parameter is unknown"),
        ("GET", f"{BOUNCES}?limit=many", {}, "'limit' parameter is not a number: many"),
        ("GET", f"{BOUNCES}?limit=1001", {}, "limit: 1001 is greater than the maximum of 1000"),
        ("GET", f"{BOUNCES}?limit=1&limit=2", {}, "'limit' parameter is given 2 times, once is allowed"),
        ("GET", f"{BOUNCES}?page=first", {}, "page: 'first' is not one of ['next', 'previous', 'last']"),
        ("GET", f"{BOUNCES}?term=%zz", {}, "unable to parse request: invalid URL escape"),
        ("GET", BOUNCES, {"content": b"x"}, "GET /v3/{domain}/bounces takes no request body"),
        ("POST", BOUNCES, {"data": {"code": "550"}}, "address parameter is missing"),
        ("POST", BOUNCES, {}, "address parameter is missing"),
        ("POST", BOUNCES, {"data": {"address": "a@x.org", "reason": "x"}}, "'reason' parameter is unknown"),
        (
            "POST",
            BOUNCES,
            {"data": {"address": "a@x.org", "created_at": "soon"}},
            "soon is not an RFC-2822 compliant date",
        ),
        ("POST", BOUNCES, {"data": {"address": "nobody"}}, "'address' parameter is not a valid address: nobody"),
        ("POST", BOUNCES, {"content": b"%zz", "headers": {"Content-Type": FORM}}, "unable to parse request"),
        ("POST", BOUNCES, {"content": b"a=\xff", "headers": {"Content-Type": FORM}}, "the form is not UTF-8"),
        ("POST", BOUNCES, {"json": {"address": "a@x.org"}}, "body: {'address': 'a@x.org'} is not of type 'array'"),
        ("POST", BOUNCES, {"json": [{"code": "550"}]}, "body[0]: 'address' is a required property"),
        ("POST", BOUNCES, {"json": [{"address": "a@x.org", "created_at": "soon"}]}, "soon is not an RFC-2822"),
        (
            "POST",
            BOUNCES,
            {"content": b"[", "headers": {"Content-Type": "application/json"}},
            "unable to parse request",
        ),
        (
            "POST",
            BOUNCES,
            {"content": b"x", "headers": {"Content-Type": "text/plain"}},
            "Invalid request content type. Expecting 'application/x-www-form-urlencoded' but got 'text/plain'",
        ),
        ("POST", MESSAGES, {"json": MESSAGE}, "Expecting 'multipart/form-data' but got 'application/json'"),
        (
            "POST",
            f"{MESSAGES}.mime",
            {"data": {"to": "a@x.org", "message": "x"}},
            "Invalid request content type. Expecting 'multipart/form-data' but got 'application/x-www-form-urlencoded'",
        ),
        (
            "POST",
            f"{MESSAGES}.mime",
            {"files": {"to": (None, "a@x.org"), "message": (None, "x")}},
            "'message' parameter is not a file",
        ),
        ("POST", f"{BOUNCES}/import", {"files": {"other": ("a.csv", b"")}}, "file parameter is missing"),
        ("POST", MEMBERS, {"data": {"address": "a@x.org", "vars": "{"}}, "'vars' parameter is not a valid JSON"),
        ("POST", MEMBERS, {"data": {"address": "a@x.org", "vars": "[]"}}, "vars: [] is not of type 'object'"),
        (
            "POST",
            MEMBERS,
            {"data": {"address": "a@x.org", "upsert": "perhaps"}},
            "'upsert' parameter is none of yes, no, true, false: perhaps",
        ),
        (
            "POST",
            f"{MEMBERS}.json",
            {"data": {"members": '[{"address": "a@x.org", "subscribed": "yes"}]'}},
            "members[0]",
        ),
        (
            "POST",
            "/v3/domains/example.com/webhooks",
            {"data": {"id": "opened", "url": ["http://h.test"] * 4}},
            "'url' parameter is given 4 times, 3 are allowed",
        ),
        ("DELETE", "/v4/domains/example.com/webhooks", {}, "url parameter is missing"),
        ("POST", MESSAGES, {"content": b"x", "headers": {"Content-Type": "multipart/form-data"}}, "malformed"),
        (
            "POST",
            MESSAGES,
            {"content": b"nothing", "headers": {"Content-Type": "multipart/form-data; boundary=b"}},
            "malformed multipart/form-data request",
        ),
        (
            "POST",
            MESSAGES,
            {
                "content": b'--b\r\nContent-Disposition: form-data; name="to"\r\n\r\na@x.org',
                "headers": {"Content-Type": "multipart/form-data; boundary=b"},
            },
            "unable to parse request: unexpected EOF",
        ),
        ("POST", MESSAGES, {"files": {"text": ("a.txt", b"x"), "to": (None, "a@x.org")}}, "'text' parameter is a file"),
    ],
)
def test_refusal_says_what_is_wrong(
    client: httpx.Client, method: str, path: str, more: dict[str, Any], message: str
) -> None:
    client.post("/v3/lists", data={"address": "news@example.com"})
    response = client.request(method, path, **more)
    assert response.status_code == 400, response.text
    assert message in response.json()["message"]


@pytest.mark.parametrize("text", ['"\\ud800"', "NaN", "[1e999]", "[" * 100_000, "{'a': 1}", ""])
def test_json_that_is_none(client: httpx.Client, text: str) -> None:
    headers = {"Content-Type": "application/json"}
    assert client.post(BOUNCES, content=text or " ", headers=headers).status_code == 400
    client.post("/v3/lists", data={"address": "news@example.com"})
    response = client.post(MEMBERS, data={"address": "a@x.org", "vars": text})
    assert (response.status_code, response.json()) == (400, {"message": "'vars' parameter is not a valid JSON"})


@pytest.mark.parametrize("limit", ["1_0", " 1", "1.5", "", "9" * 5000, "٣"])
def test_number_that_is_none(client: httpx.Client, limit: str) -> None:
    assert client.get(BOUNCES, params={"limit": limit}).status_code == 400


def test_nothing_is_done_after_a_refusal(client: httpx.Client) -> None:
    client.post(BOUNCES, json=[{"address": "a@x.org"}, {"address": "nobody"}])
    client.post(f"{BOUNCES}/import", files={"file": ("a.csv", b"address\na@x.org\nnobody\n")})
    assert client.get(BOUNCES).json()["items"] == []


@pytest.mark.parametrize("name", ["file is not UTF-8", "file has no column address"])
def test_file_that_is_no_csv(client: httpx.Client, name: str) -> None:
    content = b"\xff\xfe" if "UTF-8" in name else b"email\na@x.org\n"
    response = client.post(f"{BOUNCES}/import", files={"file": ("a.csv", content)})
    assert response.status_code == 400
    assert name in response.json()["message"]


def test_form_may_be_multipart(client: httpx.Client) -> None:
    response = client.post(BOUNCES, files={"address": (None, "a@x.org"), "code": (None, "551")})
    assert response.json()["address"] == "a@x.org"


def test_names_with_brackets_are_taken(client: httpx.Client) -> None:
    data = {"from[]": "me@example.com", "to[]": ["a@x.org", "b@x.org"], "text[]": "Hello", "o:tag[]": "news"}
    assert client.post(MESSAGES, data=data).status_code == 200
    assert client.get("/v3/example.com/events?event[]=accepted").json()["items"][0]["tags"] == ["news"]


def test_request_that_is_too_large(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailgun_sandbox.app, "_MOST_BYTES", 1000)
    response = client.post(MESSAGES, data=MESSAGE | {"text": "x" * 1000})
    assert (response.status_code, response.json()) == (413, {"message": "request size exceeds 52.4MiB limit"})


def test_what_the_sdk_for_go_sends_along(client: httpx.Client) -> None:
    client.post("/v3/lists", data={"address": "news@example.com"}).raise_for_status()
    members = "/v3/lists/news@example.com/members"
    answer = client.post(members, data={"address": "ann@example.org", "vars": "null"})
    assert answer.raise_for_status().json()["member"]["vars"] == {}
    assert client.post(f"{members}.json", data={"members": "null"}).status_code == 400
    for name in ("vars", "recipient-variables"):
        assert client.put(f"{members}/ann@example.org", data={name: "5"}).status_code == 400
    body = {"pagination": {"sort": "", "skip": 0, "limit": 10, "total": 0}}
    assert client.post("/v1/analytics/metrics", json=body).status_code == 200
    body["pagination"]["totals"] = 0
    assert client.post("/v1/analytics/metrics", json=body).status_code == 400
