"""The page and the control API answer to names that no other site can have."""

from __future__ import annotations

import httpx
import pytest

from mailgun_sandbox.hosts import Hosts
from mailgun_sandbox.testing import SandboxServer

OWN = ["localhost", "localhost:8025", "LOCALHOST.", "a.localhost", "127.0.0.1", "[::1]:8025", "192.0.2.7:1"]
STRANGE = ["example.com", "localhost.example.com", "127.0.0.1.example.com", "notlocalhost", "a@127.0.0.1", "[::1"]


@pytest.mark.parametrize("host", ["", *OWN, "sandbox", "Sandbox:80"])
def test_own_names(host: str) -> None:
    assert Hosts(["sandbox"]).know(host)


@pytest.mark.parametrize("host", STRANGE)
def test_strange_names(host: str) -> None:
    assert not Hosts(["sandbox"]).know(host)


@pytest.mark.parametrize("path", ["/", "/_sandbox/web/inbound", "/_sandbox/web/none", "/_sandbox/messages"])
def test_another_name_is_shown_nothing(path: str) -> None:
    with SandboxServer(allow_hosts=["mail.test"]) as server, httpx.Client(base_url=server.url, verify=False) as client:
        for host, allowed in (("rebound.example.net", False), ("mail.test", True), ("localhost", True)):
            answer = client.get(path, headers={"Host": host, "Accept": "text/html"})
            assert (answer.status_code != 403) is allowed
            assert ("--allow-host" in answer.text) is not allowed
        post = client.post("/_sandbox/reset", json={}, headers={"Host": "rebound.example.net"})
        assert post.status_code == 403
        # The API asks for a key, and is reached by any name.
        get = client.get("/v4/domains", auth=("api", server.key), headers={"Host": "rebound.example.net"})
        assert get.status_code == 200
