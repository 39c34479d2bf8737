"""A process that only receives loads nothing that it needs for sending."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.receiving.conftest import TOKEN, signature


def modules_after(code: str) -> set[str]:
    """The modules that are loaded in a new interpreter once some code has run."""
    program = f"{code}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    finished = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert finished.returncode == 0, finished.stderr
    return set(json.loads(finished.stdout.splitlines()[-1]))


@pytest.mark.parametrize("name", ["webhooks", "inbound"])
def test_receiving_needs_no_http_library(name: str) -> None:
    fields = {"event": "opened", "body-plain": "Hi", **signature(TOKEN)}
    module = f"from mailgun_sdk import {name}"
    loaded = modules_after(f"{module}\n{name}.parse({fields!r}, signing_key='test-key')")
    assert loaded.isdisjoint({"httpx", "httpcore", "anyio", "ssl", "asyncio", "mailgun_sdk._client"})
    assert f"mailgun_sdk.{name}" in loaded


def test_events_come_without_the_rest_of_the_models() -> None:
    loaded = modules_after("from mailgun_sdk import webhooks")
    assert not {name for name in loaded if name.startswith("email.")} & {"email.headerregistry", "email.contentmanager"}
    models = {name.rpartition(".")[2] for name in loaded if name.startswith("mailgun_api.models.")}
    assert {name for name in models if not name.startswith("event")} == set()


def test_incoming_mail_comes_without_models() -> None:
    assert not {name for name in modules_after("from mailgun_sdk import inbound") if "mailgun_api.models" in name}
