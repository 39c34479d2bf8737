"""What lists, members, templates, domains and webhooks refuse, and what else is not plain storing."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer

LISTS = "/v3/lists"
MEMBERS = f"{LISTS}/news@example.com/members"
TEMPLATES = "/v3/example.com/templates"
WEBHOOKS = "/v3/domains/example.com/webhooks"


@pytest.fixture
def with_list(client: httpx.Client) -> httpx.Client:
    client.post(LISTS, data={"address": "News <news@example.com>"}).raise_for_status()
    return client


def test_bounce_again_changes_the_first(client: httpx.Client) -> None:
    for code in ("550", "551"):
        data = {"address": "Gone@x.org", "code": code, "created_at": "Fri, 21 Oct 2011 13:02:55 +0200"}
        client.post("/v3/example.com/bounces", data=data)
    (bounce,) = client.get("/v3/example.com/bounces").json()["items"]
    assert bounce == {
        "address": "Gone@x.org",
        "code": "551",
        "error": "",
        "created_at": "Fri, 21 Oct 2011 11:02:55 UTC",
    }
    assert client.get("/v3/example.com/bounces/other@x.org").status_code == 404
    assert client.delete("/v3/example.com/bounces/other@x.org").status_code == 404


def test_bounces_tell_their_limit(client: httpx.Client) -> None:
    headers = [client.get("/v3/example.com/bounces").headers["x-request-remaining"] for _ in range(2)]
    assert headers == ["2499", "2498"]


def test_list_is_there_once(with_list: httpx.Client) -> None:
    response = with_list.post(LISTS, data={"address": "NEWS@example.com"})
    assert (response.status_code, response.json()) == (400, {"message": "Duplicate object"})
    shown = with_list.get(f"{LISTS}/news@example.com").json()["list"]
    assert (shown["name"], shown["created_at"][-5:]) == ("News", "-0000")


@pytest.mark.parametrize(("address", "status"), [("nobody", 400), ("news@other.test", 404)])
def test_list_needs_an_address_of_a_domain(client: httpx.Client, address: str, status: int) -> None:
    assert client.post(LISTS, data={"address": address}).status_code == status


def test_list_moves_with_its_members(with_list: httpx.Client) -> None:
    with_list.post(MEMBERS, data={"address": "a@x.org"})
    with_list.post(LISTS, data={"address": "team@example.com"})
    assert with_list.put(f"{LISTS}/news@example.com", data={"address": "team@example.com"}).status_code == 400
    data = {"address": "letters@example.com", "access_level": "members", "reply_preference": "sender"}
    changed = with_list.put(f"{LISTS}/news@example.com", data=data).json()["list"]
    assert (changed["members_count"], changed["access_level"], changed["name"]) == (1, "members", "News")
    assert with_list.get(f"{LISTS}/news@example.com").status_code == 404
    assert with_list.get(f"{LISTS}/letters@example.com/members/a@x.org").status_code == 200


def test_member_is_changed_only_on_demand(with_list: httpx.Client) -> None:
    with_list.post(MEMBERS, data={"address": "Ann <a@x.org>", "subscribed": "true"})
    assert with_list.post(MEMBERS, data={"address": "a@x.org"}).status_code == 400
    response = with_list.post(MEMBERS, data={"address": "a@x.org", "subscribed": "no", "upsert": "yes"})
    assert response.json()["member"]["subscribed"] is False
    entries = json.dumps([{"address": "a@x.org", "name": "A", "vars": {"x": 1}}, "b@x.org"])
    with_list.post(f"{MEMBERS}.json", data={"members": entries})
    assert with_list.get(f"{MEMBERS}/a@x.org").json()["member"]["name"] == ""
    with_list.post(f"{MEMBERS}.json", data={"members": entries, "upsert": "yes"})
    assert with_list.get(f"{MEMBERS}/a@x.org").json()["member"] == {
        "address": "a@x.org",
        "name": "A",
        "subscribed": True,
        "vars": {"x": 1},
    }


def test_member_moves(with_list: httpx.Client) -> None:
    for address in ("a@x.org", "b@x.org"):
        with_list.post(MEMBERS, data={"address": address, "vars": '{"age": 27}'})
    assert with_list.put(f"{MEMBERS}/a@x.org", data={"address": "b@x.org"}).status_code == 400
    member = with_list.put(f"{MEMBERS}/a@x.org", data={"address": "c@x.org", "name": "C"}).json()["member"]
    assert member == {"address": "c@x.org", "name": "C", "subscribed": True, "vars": {"age": 27}}
    assert with_list.get(f"{MEMBERS}/a@x.org").status_code == 404
    assert with_list.delete(f"{MEMBERS}/a@x.org").status_code == 404


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff", "the file is not UTF-8"),
        (b"name\nAnn\n", "the file has no column address, or a line without one"),
        (b"address,vars\na@x.org,{\n", "'vars' parameter is not a valid JSON"),
        (b"address\n" + b"a@x.org\n" * 1001, "the file has 1001 members, 1000 are allowed"),
    ],
)
def test_file_of_members_that_is_none(with_list: httpx.Client, content: bytes, message: str) -> None:
    response = with_list.post(f"{MEMBERS}.csv", files={"members": ("m.csv", content)})
    assert (response.status_code, response.json()) == (400, {"message": message})


def test_file_of_members(with_list: httpx.Client) -> None:
    content = b'\xef\xbb\xbfaddress,name,vars\na@x.org,Ann,"{""age"": 27}"\n'
    with_list.post(f"{MEMBERS}.csv", files={"members": ("m.csv", content)}, data={"subscribed": "no"})
    member = with_list.get(f"{MEMBERS}/a@x.org").json()["member"]
    assert member == {"address": "a@x.org", "name": "Ann", "subscribed": False, "vars": {"age": 27}}


def test_template_is_there_once(client: httpx.Client) -> None:
    client.post(TEMPLATES, data={"name": "Welcome"})
    assert client.post(TEMPLATES, data={"name": "welcome"}).status_code == 409
    client.post(TEMPLATES, data={"name": "other"})
    assert client.put(f"{TEMPLATES}/other/rename/Welcome").status_code == 400
    assert client.get(f"{TEMPLATES}/nothing").status_code == 404
    assert client.post(TEMPLATES, data={"name": ""}).status_code == 400
    assert client.post(TEMPLATES, data={"name": "long", "template": "x" * 102_401}).status_code == 400


def test_domain_has_a_hundred_templates(client: httpx.Client) -> None:
    for number in range(100):
        assert client.post(TEMPLATES, data={"name": f"t{number}"}).status_code == 200
    assert client.post(TEMPLATES, data={"name": "more"}).status_code == 400


def test_one_version_is_active(client: httpx.Client) -> None:
    client.post(TEMPLATES, data={"name": "welcome"})
    assert "version" not in client.get(f"{TEMPLATES}/welcome?active=yes").json()["template"]
    versions = f"{TEMPLATES}/welcome/versions"

    def active() -> list[str]:
        return [v["tag"] for v in client.get(versions).json()["template"]["versions"] if v["active"]]

    client.post(versions, data={"tag": "V1", "template": "1"})
    client.post(versions, data={"tag": "v2", "template": "2"})
    assert active() == ["v1"]
    client.post(versions, data={"tag": "v3", "template": "3", "active": "yes"})
    assert active() == ["v3"]
    client.put(f"{versions}/v2", data={"active": "yes", "template": "two", "headers": '{"Subject": "S"}'})
    assert active() == ["v2"]
    assert client.get(f"{versions}/v2").json()["template"]["version"]["template"] == "two"
    assert client.post(versions, data={"tag": "v1", "template": "1"}).status_code == 409
    assert client.post(versions, data={"tag": "", "template": "1"}).status_code == 400
    assert client.put(f"{versions}/v1/copy/v2").status_code == 400
    assert client.get(f"{versions}/v9").status_code == 404
    client.delete(f"{versions}/v2")
    assert active() == []


def test_template_has_ten_versions(client: httpx.Client) -> None:
    client.post(TEMPLATES, data={"name": "welcome", "template": "x"})
    codes = [client.put(f"{TEMPLATES}/welcome/versions/initial/copy/v{number}").status_code for number in range(10)]
    assert codes == [200] * 9 + [400]


def test_copies_of_a_template(client: httpx.Client) -> None:
    client.post(TEMPLATES, data={"name": "welcome", "template": "x"})
    targets = [
        {"account_id": "0" * 24, "name": "Copy", "domain": "example.net"},
        {"account_id": "0" * 24, "name": "copy", "domain": "example.net"},
        {"account_id": "0" * 24, "name": "copy", "domain": "none.test"},
    ]
    document = client.put(f"{TEMPLATES}/welcome/copy", json={"requests": targets}).json()
    assert document["failed_copies"] == targets[1:]
    assert document["error"] == "a template with this name exists; domain not found"
    copy = client.get("/v3/example.net/templates/copy?active=yes").json()["template"]
    assert copy["version"]["template"] == "x"
    body = {"requests": targets, "source_versions": ["v9"]}
    response = client.put(f"{TEMPLATES}/welcome/copy", json=body)
    assert (response.status_code, response.json()["Status"]) == (400, 400)


@pytest.mark.parametrize("name", ["example.com", "nothing", "-a.test", "a b.test"])
def test_domain_that_cannot_be_added(client: httpx.Client, name: str) -> None:
    assert client.post("/v4/domains", data={"name": name}).status_code == 400


def test_domain_that_is_deleted(client: httpx.Client) -> None:
    assert client.delete("/v3/domains/EXAMPLE.com").status_code == 200
    assert client.get("/v3/example.com/events").status_code == 404
    assert client.post("/v4/domains", data={"name": "example.com"}).status_code == 200


def test_records_of_a_domain(client: httpx.Client) -> None:
    created = client.post("/v4/domains", data={"name": "new.example.com", "web_prefix": "links"}).json()
    assert {record["valid"] for record in created["sending_dns_records"]} == {"unknown"}
    verified = client.put("/v4/domains/new.example.com/verify").json()
    assert {record["valid"] for record in verified["sending_dns_records"]} == {"valid"}
    assert verified["sending_dns_records"][2]["name"] == "links.new.example.com"
    client.put("/v4/domains/new.example.com", data={"message_ttl": "3600", "require_tls": "yes"})
    shown = client.get("/v4/domains/new.example.com?h:extended=true&h:with_dns=false").json()
    assert shown["sending_dns_records"] is None
    assert shown["domain"]["dkim_host"] == "new.example.com"
    assert (shown["domain"]["message_ttl"], shown["domain"]["require_tls"]) == (3600, True)


def test_webhook_is_set_once(client: httpx.Client) -> None:
    data = {"id": "opened", "url": "http://h.test"}
    assert client.post(WEBHOOKS, data=data).status_code == 200
    response = client.post(WEBHOOKS, data=data)
    assert (response.status_code, list(response.json())) == (400, ["Reason"])
    assert client.post(WEBHOOKS, data={"id": "clicked", "url": "nothing"}).status_code == 400
    assert client.put(f"{WEBHOOKS}/opened", data={"url": "nothing"}).status_code == 400
    assert client.put(f"{WEBHOOKS}/clicked", data={"url": "http://h.test"}).status_code == 404
    assert client.get(f"{WEBHOOKS}/other").status_code == 404
    assert client.put(f"{WEBHOOKS}/other/test", files={"url": (None, "http://h.test")}).status_code == 404


def test_event_type_has_three_urls(client: httpx.Client) -> None:
    path = "/v4/domains/example.com/webhooks"
    for number in range(3):
        client.post(path, data={"url": f"http://h.test/{number}", "event_types": ["opened", "opened"]})
    assert client.post(path, data={"url": "http://h.test/3", "event_types": "opened"}).status_code == 400
    assert client.post(path, data={"url": "http://h.test/2", "event_types": "opened"}).status_code == 200
    assert client.put(path, data={"url": "http://h.test/9", "event_types": "opened"}).status_code == 404
    client.post(path, data={"url": "http://h.test/4", "event_types": "clicked"})
    assert client.put(path, data={"url": "http://h.test/4", "event_types": "opened"}).status_code == 400
    gone = client.request("DELETE", path, params={"url": ["http://h.test/0", "http://h.test/1", "http://h.test/2"]})
    assert gone.json() == {"webhooks": {"clicked": {"urls": ["http://h.test/4"]}}}
    assert client.delete(f"{path}?url=http://h.test/0").status_code == 404


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[Any]]]:
    """A URL on this machine, and what was posted to it; it answers 406."""
    posted: list[Any] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(406, "No more")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    server = HTTPServer(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/hook?x=1", posted
    server.shutdown()
    thread.join()
    server.server_close()


def test_sample_is_posted_and_signed(
    client: httpx.Client, server: SandboxServer, receiver: tuple[str, list[Any]]
) -> None:
    url, posted = receiver
    response = client.put(f"{WEBHOOKS}/permanent_fail/test", files={"url": (None, url)})
    assert response.json() == {"code": 406, "message": "No more"}
    signature = posted[0]["signature"]
    text = (signature["timestamp"] + signature["token"]).encode()
    key = server.state.signing_key.encode()
    assert signature["signature"] == hmac.new(key, text, hashlib.sha256).hexdigest()
    assert (posted[0]["event-data"]["event"], posted[0]["event-data"]["severity"]) == ("failed", "permanent")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://[", "http://localhost:x/", "https://127.0.0.1/"])
def test_sample_that_nobody_takes(client: httpx.Client, url: str) -> None:
    response = client.put(f"{WEBHOOKS}/opened/test", files={"url": (None, url)})
    assert response.json()["code"] == 0
