"""Importing costs little, and names are where they should be."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, cast

import pytest

import mailgun_sdk
from mailgun_sdk import errors

HEAVY = ("httpx", "httpcore", "attr", "attrs", "anyio", "ssl", "asyncio", "email.utils", "mailgun_api")


def modules_after(code: str) -> set[str]:
    """The modules that are loaded in a new interpreter once some code has run."""
    program = f"{code}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    finished = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert finished.returncode == 0, finished.stderr
    assert finished.stderr == ""
    return set(json.loads(finished.stdout))


def test_importing_loads_no_http_library_and_no_model() -> None:
    loaded = modules_after("import mailgun_sdk; mailgun_sdk.__version__; dir(mailgun_sdk)")
    assert loaded.isdisjoint(HEAVY)
    assert {name for name in loaded if name.startswith("mailgun")} == {"mailgun_sdk", "mailgun_sdk._version"}


def test_a_client_loads_the_http_library_but_no_model() -> None:
    loaded = modules_after("import mailgun_sdk; mailgun_sdk.Mailgun('test-key')")
    assert "httpx" in loaded
    assert not {name for name in loaded if name.startswith(("mailgun_api.models", "mailgun_api.resources."))}


def test_a_resource_loads_itself_only() -> None:
    loaded = modules_after("import mailgun_sdk; mailgun_sdk.Mailgun('test-key').bounces")
    assert {name for name in loaded if name.startswith("mailgun_api.resources.")} == {"mailgun_api.resources.bounces"}
    assert not {name for name in loaded if name.startswith("mailgun_api.models.")}


def test_errors_and_dates_need_no_http_library() -> None:
    loaded = modules_after(
        "from mailgun_sdk import dates, errors; errors.NotFoundError; dates.parse_date('2026-10-20')"
    )
    assert loaded.isdisjoint({"httpx", "httpcore", "anyio"})


def test_the_generated_package_needs_no_http_library() -> None:
    code = """
import mailgun_api.client, mailgun_api.encode, mailgun_api.errors, mailgun_api.models
from mailgun_api.operations import OPERATIONS
for operation in OPERATIONS.values():
    operation.decode(204, {}, b'[]' if operation.result[0] == 'list' else b'{}')
"""
    assert modules_after(code).isdisjoint({"httpx", "httpcore", "anyio", "mailgun_sdk"})


@pytest.mark.parametrize("name", ["Mailgum", "mailgun", "AsyncMailGun", "_HOME", "Settings"])
def test_misspelt_names(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'mailgun_sdk' has no attribute '{name}'"):
        getattr(mailgun_sdk, name)
    assert not hasattr(mailgun_sdk, name)


def test_misspelt_imports() -> None:
    with pytest.raises(ImportError, match="Mailgum"):
        exec("from mailgun_sdk import Mailgum")


def test_dir_lists_the_names() -> None:
    assert set(mailgun_sdk.__all__) <= set(dir(mailgun_sdk))
    assert mailgun_sdk.__all__ == sorted(mailgun_sdk.__all__)


def test_every_name_is_there() -> None:
    assert {"AsyncMailgun", "DomainConfig", "Mailgun", "Region", "__version__", "dates", "errors"} <= set(
        mailgun_sdk.__all__
    )
    for name in mailgun_sdk.__all__:
        assert getattr(mailgun_sdk, name) is not None
    namespace: dict[str, Any] = {}
    exec("from mailgun_sdk import *", namespace)
    assert namespace.keys() >= set(mailgun_sdk.__all__)


def test_a_name_is_the_same_wherever_it_comes_from() -> None:
    from mailgun_sdk._client import Mailgun

    assert mailgun_sdk.Mailgun is Mailgun
    assert mailgun_sdk.errors is errors
    assert cast(Any, sys.modules["mailgun_sdk.errors"]) is errors
