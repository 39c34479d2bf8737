"""Django's mail by Mailgun's SMTP host, and by Anymail at the sandbox; each in a process with those settings."""

from __future__ import annotations

import os
import runpy
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import trustme

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun, Region

pytest.importorskip("django", reason="Django is not installed")

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = ROOT / "examples" / "django_mail"
LOGIN, PASSWORD = "postmaster@mg.example.com", "test-password"


def django(settings: str, environment: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of Django's with settings of the examples."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAILGUN_")}
    return subprocess.run(
        [sys.executable, "-m", "django", *arguments],
        cwd=ROOT,
        env={**kept, "DJANGO_SETTINGS_MODULE": settings, "NO_PROXY": "127.0.0.1", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def settings_of(name: str, monkeypatch: pytest.MonkeyPatch, **environment: str) -> dict[str, Any]:
    for variable in ("MAILGUN_REGION", "MAILGUN_BASE_URL"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    return runpy.run_path(str(SETTINGS / name))


class Mailbox:
    """Takes mail from whoever has logged in over TLS."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.logins: list[tuple[bytes, bytes]] = []

    def authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
        from aiosmtpd.smtp import AuthResult

        self.logins.append((data.login, data.password))
        known = (data.login, data.password) == (LOGIN.encode(), PASSWORD.encode())
        return AuthResult(success=known, handled=False)

    def handle_message(self, message: EmailMessage) -> None:
        self.mails.append(message)


@pytest.fixture
def mailbox(tmp_path: Path) -> Iterator[tuple[Mailbox, int, Path]]:
    """A mailbox, its port, and the certificate of the authority that vouches for it."""
    pytest.importorskip("aiosmtpd", reason="aiosmtpd is not installed")
    from aiosmtpd.controller import Controller
    from aiosmtpd.handlers import Message

    mailbox = Mailbox()

    class Handler(Message):
        def handle_message(self, message: Any) -> None:
            mailbox.handle_message(message)

    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(
        Handler(EmailMessage),
        hostname="127.0.0.1",
        port=port,
        tls_context=context,
        require_starttls=True,
        auth_required=True,
        authenticator=mailbox.authenticate,
        ready_timeout=30,
    )
    controller.start()
    try:
        yield mailbox, port, tmp_path / "authority.pem"
    finally:
        controller.stop()


@pytest.mark.parametrize("region", list(Region))
def test_the_host_is_that_of_the_region(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"MAILGUN_REGION": region.value, "MAILGUN_SMTP_LOGIN": LOGIN, "MAILGUN_SMTP_PASSWORD": PASSWORD}
    found = settings_of("smtp_settings.py", monkeypatch, **environment)
    assert found["EMAIL_HOST"] == {"us": "smtp.mailgun.org", "eu": "smtp.eu.mailgun.org"}[region.value]
    assert found["EMAIL_PORT"] in region.smtp_ports
    assert found["DEFAULT_FROM_EMAIL"] == "Shop <shop@mg.example.com>"


def test_mail_goes_over_smtp(mailbox: tuple[Mailbox, int, Path], tmp_path: Path) -> None:
    box, port, authority = mailbox
    settings = f"from examples.django_mail.smtp_settings import *\nEMAIL_HOST, EMAIL_PORT = 'localhost', {port}\n"
    (tmp_path / "local_settings.py").write_text(settings)
    environment = {
        "MAILGUN_SMTP_LOGIN": LOGIN,
        "MAILGUN_SMTP_PASSWORD": PASSWORD,
        "SSL_CERT_FILE": str(authority),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)]),
    }
    done = django("local_settings", environment, "sendtestemail", "ann@example.org")
    assert done.returncode == 0, done.stderr
    (mail,) = box.mails
    assert (mail["From"], mail["To"]) == ("Shop <shop@mg.example.com>", "ann@example.org")
    assert box.logins == [(LOGIN.encode(), PASSWORD.encode())]
    refused = django("local_settings", {**environment, "MAILGUN_SMTP_PASSWORD": "x"}, "sendtestemail", "a@example.org")
    assert refused.returncode != 0
    assert "SMTPAuthenticationError" in refused.stderr
    assert len(box.mails) == 1


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


def test_mail_goes_by_anymail_and_the_sdk_sees_it(server: SandboxServer) -> None:
    pytest.importorskip("anymail", reason="django-anymail is not installed")
    environment = {
        "MAILGUN_API_KEY": server.key,
        "MAILGUN_BASE_URL": server.url,
        "MAILGUN_DOMAIN": server.domain,
        "PYTHONPATH": str(ROOT),
    }
    done = django("examples.django_mail.anymail_settings", environment, "sendtestemail", "ann@example.org")
    assert done.returncode == 0, done.stderr
    with Mailgun(server.key, base_url=server.url) as mg:
        events = [(event.event, event.recipient) for event in mg.events.iter(server.domain, ascending=True)]
    assert events == [("accepted", "ann@example.org"), ("delivered", "ann@example.org")]
    (message,) = server.control.messages()
    assert (message.sender, message.domain) == (f"shop@{server.domain}", server.domain)


@pytest.mark.parametrize(
    ("region", "url"), [("us", "https://api.mailgun.net/v3"), ("eu", "https://api.eu.mailgun.net/v3")]
)
def test_anymail_asks_the_region(region: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"MAILGUN_REGION": region, "MAILGUN_API_KEY": "test-key", "MAILGUN_DOMAIN": "mg.example.com"}
    found = settings_of("anymail_settings.py", monkeypatch, **environment)
    assert found["ANYMAIL"]["MAILGUN_API_URL"] == url


@pytest.mark.parametrize("name", ["smtp_settings", "anymail_settings"])
def test_django_has_nothing_to_say_against_them(name: str) -> None:
    environment = {
        "MAILGUN_API_KEY": "test-key",
        "MAILGUN_DOMAIN": "mg.example.com",
        "MAILGUN_SMTP_LOGIN": LOGIN,
        "MAILGUN_SMTP_PASSWORD": PASSWORD,
        "SECRET_KEY": "",
        "PYTHONPATH": str(ROOT),
    }
    done = django(f"examples.django_mail.{name}", environment, "check", "--fail-level", "WARNING")
    assert done.returncode == 0, done.stderr
