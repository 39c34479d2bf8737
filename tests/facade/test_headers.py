"""What every request carries: the key, the subaccount, who is calling; and what a caller cannot change."""

from __future__ import annotations

import httpx
import pytest

from mailgun_sdk import __version__
from tests.facade.harness import (
    QUEUED,
    US,
    Always,
    Answer,
    Connect,
    Script,
    answer,
    authorization,
    collect,
)

pytestmark = pytest.mark.anyio

ON_BEHALF_OF = "X-Mailgun-On-Behalf-Of"


async def test_basic_auth_with_user_api(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).domains.list()
    assert service.request.headers.get_list("Authorization") == [authorization()]
    assert service.request.headers["Authorization"] == "Basic YXBpOnRlc3Qta2V5"


async def test_the_key_is_not_in_the_url(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).domains.list(limit=5)
    assert service.urls == [f"{US}/v4/domains?limit=5"]


async def test_who_is_calling(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).domains.list()
    (agent,) = service.request.headers.get_list("User-Agent")
    assert agent.startswith(f"mailgun-sdk/{__version__} ")


async def test_each_request_names_its_host(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).domains.list()
    assert service.request.headers.get_list("Host") == ["api.mailgun.net"]
    await connect(service, base_url="http://127.0.0.1:8025").domains.list()
    assert service.requests[1].headers.get_list("Host") == ["127.0.0.1:8025"]


async def test_no_subaccount_no_header(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service).domains.list()
    assert ON_BEHALF_OF not in service.request.headers


async def test_the_subaccount_is_on_every_request(connect: Connect) -> None:
    subaccount = "0123456789abcdef01234567"
    next_page = {"items": [{"address": "a@example.org"}], "paging": {"next": f"{US}/v3/example.com/bounces?page=next"}}
    service = Script(
        Answer(500), answer(next_page), answer({"items": []}), answer({"items": []}), answer(QUEUED), Answer(), Answer()
    )
    mg = connect(service, subaccount=subaccount)
    await collect(mg.bounces.iter("example.com"))
    await mg.domains.list()
    await mg.messages.send("example.com", to="you@example.org", text="Hi")
    await mg.request("GET", "/v3/anything")
    await mg.with_options(timeout=5).request("DELETE", f"{US}/v3/anything")
    assert not service.steps
    assert [request.headers.get_list(ON_BEHALF_OF) for request in service.requests] == [[subaccount]] * 7


async def test_headers_of_a_given_http_client_are_kept_but_for_our_own(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    given = {"X-Own": "1", "Authorization": "Bearer mine", "User-Agent": "mine", "Content-Type": "text/plain"}
    http_client = connect.http_client(transport=httpx.MockTransport(service), headers=given, auth=("me", "mine"))
    mg = connect(http_client=http_client)
    await mg.bounces.create("example.com", address="you@example.org")
    headers = service.request.headers
    assert headers["X-Own"] == "1"
    assert headers.get_list("Authorization") == [authorization()]
    assert headers.get_list("User-Agent")[0].startswith("mailgun-sdk/")
    assert headers.get_list("Content-Type") == ["application/x-www-form-urlencoded"]
    assert http_client.headers["Authorization"] == "Bearer mine"


@pytest.mark.parametrize(
    ("method", "length"), [("GET", None), ("DELETE", None), ("HEAD", None), ("POST", "0"), ("PUT", "0"), ("PATCH", "0")]
)
async def test_the_length_of_no_body(connect: Connect, method: str, length: str | None) -> None:
    service = Always(Answer())
    await connect(service).request(method, "/v3/anything")
    assert service.request.headers.get("Content-Length") == length
    assert "Transfer-Encoding" not in service.request.headers
    assert "Content-Type" not in service.request.headers


async def test_redirects_are_not_followed(connect: Connect) -> None:
    service = Script(Answer(302, b"", {"Location": "https://example.com/elsewhere"}))
    http_client = connect.http_client(transport=httpx.MockTransport(service), follow_redirects=True)
    with pytest.raises(Exception, match="302"):
        await connect(http_client=http_client).domains.list()
    assert service.urls == [f"{US}/v4/domains"]
