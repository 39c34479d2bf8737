"""What a program pays before its first call, counted: modules, and bytes that do not grow with the description."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main

GOLDEN = Path(__file__).resolve().parents[1] / "generator" / "golden"
MORE = 60


def modules_after(code: str, *before: str) -> set[str]:
    """The modules that some code loads beyond those that are loaded by others."""

    def loaded(program: str) -> set[str]:
        program += "\nimport sys\nprint(*sys.modules)"
        return set(subprocess.check_output([sys.executable, "-c", program], text=True, timeout=60).split())

    return loaded(code) - loaded("from typing import Any\nimport " + ", ".join(["sys", *before]))


def test_modules_of_an_import() -> None:
    assert len(modules_after("import mailgun_sdk")) <= 6


def test_modules_of_a_client() -> None:
    added = modules_after("import mailgun_sdk; mailgun_sdk.Mailgun('test-key')", "httpx")
    # Our own, small ones, and what those of the standard library are that httpx does without.
    assert len(added) <= 40, sorted(added)
    assert {name for name in added if not name.startswith("mailgun")} <= {"contextvars", "_contextvars"}


def test_modules_of_a_first_call() -> None:
    code = """
from mailgun_sdk import Mailgun, errors
with Mailgun("test-key", base_url="http://127.0.0.1:9", max_retries=0) as mg:
    try:
        mg.messages.send("example.com", from_="a@example.com", to="b@example.org", subject="c", text="d")
    except errors.APIConnectionError:
        pass
"""
    added = modules_after(code, "httpx; httpx.Client()")
    assert not {name for name in added if name.partition(".")[0] in ("attr", "attrs", "orjson", "asyncio", "trio")}
    assert len({name for name in added if name.startswith("mailgun")}) <= 75
    known = {"contextvars", "_contextvars", "encodings.idna", "hmac", "secrets", "stringprep", "unicodedata"}
    assert {name for name in added if not name.startswith("mailgun")} <= known


def _start(package: Path) -> tuple[set[str], int]:
    """Modules and bytes of a client of a generated package, before anything of it is used."""
    code = """
import json, sys, tracemalloc
sys.path.insert(0, sys.argv[1])
import abc, importlib, typing, datetime, functools, email.utils, re
import mailgun_api.client, mailgun_api.servers  # compiled, for the count that follows
names = sorted(name for name in sys.modules if name.startswith("mailgun_api"))
for name in names:
    del sys.modules[name]
tracemalloc.start()
import mailgun_api.client, mailgun_api.servers
print(json.dumps([names, tracemalloc.get_traced_memory()[0]]))
"""
    command = [sys.executable, "-I", "-c", code, str(package)]
    names, size = json.loads(subprocess.check_output(command, text=True, timeout=60))
    return set(names), size


def test_operations_cost_nothing_until_one_is_used(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(GOLDEN / "spec", spec)
    resource = spec / "resources" / "notes.yaml"
    description: Any = yaml.safe_load(resource.read_text(encoding="utf-8"))
    listing = description["paths"]["/v3/{domain}/notes"]
    for number in range(MORE):
        copy = json.loads(json.dumps(listing["get"])) | {"operationId": f"notes_list_{number}"}
        description["paths"][f"/v3/{{domain}}/notes/{number}"] = {"parameters": listing["parameters"], "get": copy}
    resource.write_text(yaml.safe_dump(description), encoding="utf-8")
    # Names of equal length: they are counted, too.
    small, large = tmp_path / "small", tmp_path / "large"
    shutil.copytree(GOLDEN / "generated", small, ignore=shutil.ignore_patterns("__pycache__"))
    assert main(["--spec", str(spec), "--output", str(large)]) == 0
    few, many = _start(small), _start(large)
    assert many[0] == few[0]
    assert abs(many[1] - few[1]) < 1_000
    for module in ("operations", "api", "resources", "models"):
        assert not [name for name in many[0] if name.startswith(f"mailgun_api.{module}")]


@pytest.mark.parametrize("module", ["mailgun_api.operations", "mailgun_api.models"])
def test_a_client_knows_no_operation(module: str) -> None:
    assert module not in modules_after("import mailgun_sdk; mailgun_sdk.Mailgun('test-key')")
