"""Who may ask what, and what there is to be asked."""

from __future__ import annotations

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer

MESSAGE = {"from": "me@example.com", "to": "you@example.org", "text": "Hello"}
SENDING_KEY = ("api", "test-sending-key")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer test-key"},
        {"Authorization": "Basic ???"},
        {"Authorization": "Basic YXBp"},
    ],
)
def test_without_a_key(plain_client: httpx.Client, headers: dict[str, str]) -> None:
    response = plain_client.get("/v3/example.com/bounces", headers=headers)
    assert (response.status_code, response.text) == (401, "Forbidden")
    assert response.headers["www-authenticate"] == 'Basic realm="MG API"'
    assert response.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize("auth", [("api", "wrong"), ("api", ""), ("user", "test-key")])
def test_with_a_wrong_key(client: httpx.Client, auth: tuple[str, str]) -> None:
    assert client.get("/v3/example.com/bounces", auth=auth).status_code == 401


def test_sending_key_sends_from_its_domain_only(client: httpx.Client) -> None:
    assert client.post("/v3/example.com/messages", data=MESSAGE, auth=SENDING_KEY).status_code == 200
    assert client.post("/v3/example.net/messages", data=MESSAGE, auth=SENDING_KEY).status_code == 401
    assert client.get("/v3/example.com/events", auth=SENDING_KEY).status_code == 401
    assert client.get("/v4/domains", auth=SENDING_KEY).status_code == 401


def test_key_in_the_name_of_a_subaccount(client: httpx.Client) -> None:
    assert client.get("/v4/domains", headers={"X-Mailgun-On-Behalf-Of": "0" * 24}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "message"),
    [
        ("POST", "/v3/other.test/messages", "Domain not found: other.test"),
        ("GET", "/v3/domains/other.test/connection", "Domain not found"),
        ("GET", "/v3/other.test/templates", "domain not found"),
        ("GET", "/v3/other.test/bounces", "domain not found"),
        ("DELETE", "/v3/domains/other.test", "domain not found"),
    ],
)
def test_unknown_domain(client: httpx.Client, method: str, path: str, message: str) -> None:
    response = client.request(method, path)
    assert (response.status_code, response.json()) == (404, {"message": message})


def test_regions_share_nothing(client: httpx.Client) -> None:
    with SandboxServer(region="eu", domains=["example.eu"]) as europe:
        response = httpx.post(f"{europe.url}/v3/example.eu/messages", data=MESSAGE, auth=("api", europe.key))
        assert response.status_code == 200
        events = httpx.get(f"{europe.url}/v3/example.eu/events", auth=("api", europe.key)).json()["items"]
        assert events[0]["storage"]["region"] == "europe-west1"
        assert events[0]["storage"]["url"].startswith(europe.url)
    assert client.get("/v3/example.eu/events").status_code == 404


@pytest.mark.parametrize("path", ["/", "/v3", "/v3/lists/", "/v3//bounces", "/v9/nothing"])
def test_unknown_path_is_a_page(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.headers["content-type"].startswith("text/html")


def test_unknown_method_names_the_others(client: httpx.Client) -> None:
    response = client.patch("/v3/example.com/bounces")
    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) == {"GET", "POST", "DELETE"}


def test_literal_segment_goes_before_a_parameter(client: httpx.Client) -> None:
    assert "paging" in client.get("/v3/lists/pages").json()
    assert client.get("/v3/lists/other@example.com").status_code == 404


@pytest.mark.parametrize("address", ["a/b@example.org", "a+b%@example.org", "ü@example.org", "'x'@example.org"])
def test_address_in_a_path(client: httpx.Client, address: str) -> None:
    client.post("/v3/example.com/bounces", data={"address": address})
    path = "/v3/example.com/bounces/" + "".join(f"%{byte:02X}" for byte in address.encode())
    assert client.get(path).json()["address"] == address
