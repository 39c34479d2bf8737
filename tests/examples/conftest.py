"""The three applications, each behind the test client of its framework."""

from __future__ import annotations

import hashlib
import hmac
import time
import warnings
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any

import httpx
import pytest

from mailgun_sdk import inbound, webhooks

KEYS = ("test-key", "test-key-old")

File = tuple[str, str, bytes, str]
"""Field, file name, content, content type."""


def signature(token: str, *, key: str = KEYS[0]) -> dict[str, str]:
    """The members of a signature, by the rule itself and not by the package."""
    timestamp = str(int(time.time()))
    digest = hmac.new(key.encode(), f"{timestamp}{token}".encode(), hashlib.sha256).hexdigest()
    return {"timestamp": timestamp, "token": token, "signature": digest}


class Broken(list[Any]):
    """Takes nothing, as long as it is broken."""

    broken = False

    def append(self, item: Any) -> None:
        if self.broken:
            raise OSError("the database is away")
        super().append(item)


class App(ABC):
    """An application under test."""

    def __init__(self) -> None:
        self.suppressed = Broken()
        self.mails: list[inbound.InboundMessage] = []

    @abstractmethod
    def post(self, path: str, body: bytes, content_type: str) -> int:
        """Post bytes; the status of the answer."""

    def post_form(self, path: str, fields: Sequence[tuple[str, str]], files: Sequence[File]) -> int:
        """Post a form, as multipart where there are files; the status of the answer."""
        data: dict[str, list[str]] = {}
        for name, value in fields:
            data.setdefault(name, []).append(value)
        parts = [(field, (name, content, kind)) for field, name, content, kind in files]
        # One writer of forms for all; that of Werkzeug's test client leaves a file open.
        request = httpx.Request("POST", "http://testserver", data=data, files=parts)
        return self.post(path, request.read(), request.headers["Content-Type"])


class FastAPIApp(App):
    def __init__(self) -> None:
        super().__init__()
        pytest.importorskip("fastapi", reason="FastAPI is not installed")
        with warnings.catch_warnings():
            # It asks for a second HTTP library, which nothing else here needs.
            warnings.filterwarnings("ignore", "Using `httpx` with `starlette.testclient` is deprecated")
            from fastapi.testclient import TestClient

        from examples.fastapi_app.app import create_app

        app = create_app(KEYS, webhooks.MemoryTokenStore(), self.suppressed, self.mails)
        self.client = TestClient(app, raise_server_exceptions=False)

    def post(self, path: str, body: bytes, content_type: str) -> int:
        status: int = self.client.post(path, content=body, headers={"Content-Type": content_type}).status_code
        return status


class FlaskApp(App):
    def __init__(self) -> None:
        super().__init__()
        pytest.importorskip("flask", reason="Flask is not installed")
        from examples.flask_app.app import create_app

        app = create_app(KEYS, webhooks.MemoryTokenStore(), self.suppressed, self.mails)
        self.client = app.test_client()

    def post(self, path: str, body: bytes, content_type: str) -> int:
        return self.client.post(path, data=body, content_type=content_type).status_code


class DjangoApp(App):
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        pytest.importorskip("django", reason="Django is not installed")
        monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "examples.django_app.settings")
        import django
        from django.test import Client

        django.setup()
        from django.conf import settings

        from examples.django_app import views

        monkeypatch.setattr(settings, "MAILGUN_SIGNING_KEYS", list(KEYS))
        monkeypatch.setattr(settings, "ALLOWED_HOSTS", ["testserver"])
        monkeypatch.setattr(views, "store", webhooks.MemoryTokenStore())
        monkeypatch.setattr(views, "suppressed", self.suppressed)
        monkeypatch.setattr(views, "mails", self.mails)
        self.client = Client(raise_request_exception=False)

    def post(self, path: str, body: bytes, content_type: str) -> int:
        return self.client.post(path, data=body, content_type=content_type).status_code


@pytest.fixture(params=["fastapi", "flask", "django"])
def app(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    if request.param == "django":
        yield DjangoApp(monkeypatch)
    else:
        yield FastAPIApp() if request.param == "fastapi" else FlaskApp()
