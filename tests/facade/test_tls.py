"""https with a certificate authority of the test's own: what is trusted, and what is not."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import trustme

from mailgun_sdk import AsyncMailgun
from mailgun_sdk.errors import APIConnectionError, ArgumentError
from tests.facade.harness import Connect

pytestmark = pytest.mark.anyio

SENDING: dict[str, Any] = {
    "from_": "me@example.com",
    "to": "you@example.org",
    "text": "Hi!",
    "attachment": [b"x" * 10**6],
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        cast(_Server, self.server).bodies.append(len(self.rfile.read(int(self.headers["Content-Length"]))))
        self.do_GET()

    def do_GET(self) -> None:
        cast(_Server, self.server).ports.append(self.client_address[1])
        body = b'{"items": [], "id": "<1@example.com>", "message": "Queued. Thank you."}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.context = context
        self.ports: list[int] = []
        self.bodies: list[int] = []

    def finish_request(self, request: Any, client_address: Any) -> None:
        # In the thread of the connection, so that one that fails holds up no other.
        try:
            with self.context.wrap_socket(request, server_side=True) as wrapped:
                super().finish_request(wrapped, client_address)
        except (ssl.SSLError, OSError):
            self.ports.append(0)

    @property
    def url(self) -> str:
        return f"https://localhost:{self.server_port}"


@contextmanager
def serving(context: ssl.SSLContext) -> Iterator[_Server]:
    with _Server(context) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def context_for(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[_Server]:
    with serving(context_for(authority, "localhost")) as server:
        yield server


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The environment of a machine that trusts the authority, as OpenSSL, httpx and curl read it."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


@pytest.mark.usefixtures("trusted")
async def test_calls_over_tls_keep_their_connection(connect: Connect, server: _Server) -> None:
    async with connect(base_url=server.url) as mg:
        await mg.domains.list()
        await mg.messages.send("example.com", **SENDING)
        await mg.domains.list()
    assert len(server.ports) == 3
    assert len(set(server.ports)) == 1
    assert server.bodies[0] > 10**6


async def refused(connect: Connect, server: _Server, naps: list[float], **options: Any) -> APIConnectionError:
    async with connect(base_url=server.url, **options) as mg:
        with pytest.raises(APIConnectionError) as caught:
            await mg.messages.send("example.com", **SENDING)
    assert server.bodies == []
    assert naps == []  # it would fail again
    assert caught.value.executed is False
    return caught.value


async def test_an_unknown_authority_is_refused(connect: Connect, server: _Server, naps: list[float]) -> None:
    error = await refused(connect, server, naps)
    assert "certificate" in str(error).lower()


@pytest.mark.usefixtures("trusted")
async def test_a_certificate_of_another_host_is_refused(
    connect: Connect, authority: trustme.CA, naps: list[float]
) -> None:
    with serving(context_for(authority, "api.example.com")) as server:
        error = await refused(connect, server, naps)
    assert "localhost" in str(error)


async def listed(connect: Connect, server: _Server, verify: ssl.SSLContext | bool) -> None:
    """Make one call through an HTTP client that was told what to verify."""
    http_client = connect.http_client(verify=verify)
    async with connect(base_url=server.url, http_client=http_client) as mg:
        await mg.domains.list()
    if isinstance(http_client, httpx.AsyncClient):
        await http_client.aclose()
    else:
        http_client.close()


async def test_an_authority_given_with_an_http_client(connect: Connect, server: _Server, authority: trustme.CA) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    await listed(connect, server, context)
    assert len(server.ports) == 1


async def test_mutual_tls(connect: Connect, authority: trustme.CA, tmp_path: Path) -> None:
    context = context_for(authority, "localhost")
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    own = ssl.create_default_context()
    authority.configure_trust(own)
    authority.issue_cert("client@example.com").configure_cert(own)
    with serving(context) as server:
        await listed(connect, server, own)
        assert server.ports[-1] > 0


@pytest.mark.parametrize("url", ["http://api.mailgun.net", "http://192.0.2.1", "http://localhost.example.com"])
async def test_plain_http_is_for_this_machine_only(connect: Connect, url: str) -> None:
    with pytest.raises(ArgumentError, match="base_url"):
        connect(base_url=url)


def unchecked(what: str) -> ssl.SSLContext | bool:
    """What an HTTP client is told to verify: nothing, or less than it takes."""
    if what == "verify=False":
        return False
    context = ssl.create_default_context()
    context.check_hostname = False
    if what == "no certificate":
        context.verify_mode = ssl.CERT_NONE
    return context


UNCHECKED = ["verify=False", "no certificate", "no host name"]


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:9"])
@pytest.mark.parametrize("base_url", [None, "https://mail.example.com", "https://127.0.0.1.example.com"])
@pytest.mark.parametrize("what", UNCHECKED)
async def test_an_http_client_that_checks_no_certificates_is_refused(
    connect: Connect, what: str, base_url: str | None, proxy: str | None
) -> None:
    http_client = connect.http_client(verify=unchecked(what), proxy=proxy)
    with pytest.raises(ArgumentError, match="http_client: does not check certificates"):
        connect(base_url=base_url, http_client=http_client)


@pytest.mark.parametrize("what", UNCHECKED)
async def test_the_transport_of_aiohttp_that_checks_no_certificates_is_refused(what: str) -> None:
    library = pytest.importorskip("httpx_aiohttp")
    http_client = httpx.AsyncClient(transport=library.AiohttpTransport(verify=unchecked(what)))
    with pytest.raises(ArgumentError, match="http_client: does not check certificates"):
        AsyncMailgun("test-key", http_client=http_client)


@pytest.mark.parametrize("what", ["verify=False", "no certificate"])
async def test_this_very_machine_needs_no_certificate(connect: Connect, server: _Server, what: str) -> None:
    await listed(connect, server, unchecked(what))
    assert len(server.ports) == 1


async def test_there_is_no_argument_that_turns_it_off(connect: Connect) -> None:
    with pytest.raises(TypeError, match="verify"):
        connect(verify=False)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("content", [None, "", "no certificate"])
async def test_an_environment_that_names_no_certificates(
    connect: Connect, server: _Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: str | None
) -> None:
    path = tmp_path / "authority.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv(name, str(path))
    async with connect(base_url=server.url) as mg:
        # OpenSSL looks into a folder when it needs it, and nobody is trusted then.
        with pytest.raises(
            ArgumentError if name == "SSL_CERT_FILE" else APIConnectionError, match=name + "|CERTIFICATE"
        ):
            await mg.messages.send("example.com", **SENDING)
    assert server.bodies == []
