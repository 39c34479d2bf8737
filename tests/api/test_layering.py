"""Imports point one way: mailgun_sdk → mailgun_api → attrs and the standard library; nobody but one file of the
generator knows openapi-python-client."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.api.conftest import ROOT

PACKAGES = {
    # typing_extensions is for type checkers, which bring it; a test below holds that nothing loads it.
    # orjson is used where it is installed (the extra `fast`).
    "mailgun_api": (ROOT / "generated" / "mailgun_api", {"attrs", "orjson", "typing_extensions"}),
    # anyio and httpcore come with httpx; opentelemetry and httpx_aiohttp are extras, each in one room of its own.
    "mailgun_sdk": (
        ROOT / "facade" / "mailgun_sdk",
        {"mailgun_api", "attrs", "httpx", "anyio", "httpcore"}
        | {"httpx_aiohttp", "opentelemetry", "typing_extensions"},
    ),
    "mailgun_sandbox": (
        ROOT / "sandbox" / "mailgun_sandbox",
        {"jsonschema", "python_multipart", "referencing", "starlette", "uvicorn", "yaml"}
        # The pytest plugin and the outbox, which no other module imports, make clients.
        | {"httpx", "mailgun_api", "mailgun_sdk", "pytest"},
    ),
    "generator": (
        ROOT / "generator",
        {"attrs", "jinja2", "openapi_python_client", "orjson", "typing_extensions", "yaml"},
    ),
}


def imported(path: Path, root: Path, package: str) -> Iterator[str]:
    """The full names of all modules that a file imports, wherever in it."""
    parts = (package, *path.relative_to(root).with_suffix("").parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # `__init__` counts as a module here, so that one dot is its own package, too.
            base = parts[: len(parts) - node.level] if node.level else ()
            assert not node.level or base, f"{path}: an import leaves {package}"
            yield ".".join((*base, *([node.module] if node.module else [])))
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
            "import_module",
            "__import__",
        ):
            yield _named(node.args[0], package)


def _named(argument: ast.expr, package: str) -> str:
    """The package that a dynamic import reaches for; one that is relative, or under `__package__`, stays inside."""
    first = argument.values[0] if isinstance(argument, ast.JoinedStr) else argument
    if isinstance(first, ast.Constant):
        return package if str(first.value).startswith(".") else str(first.value)
    return package


def outside(package: str) -> Iterator[tuple[str, str]]:
    """(file, top-level package) for each import of something else than the standard library."""
    root, _ = PACKAGES[package]
    files = sorted(root.rglob("*.py"))
    assert len(files) > 5
    for path in files:
        for name in imported(path, root, package):
            top = name.split(".")[0]
            if top != package and top not in sys.stdlib_module_names:
                yield path.relative_to(root).as_posix(), top


@pytest.mark.parametrize("package", PACKAGES)
def test_imports_point_one_way(package: str) -> None:
    _, allowed = PACKAGES[package]
    assert not [f"{path} imports {name}" for path, name in outside(package) if name not in allowed]


def test_one_file_knows_the_parser() -> None:
    knowing = {path for path, name in outside("generator") if name == "openapi_python_client"}
    assert knowing == {"parse.py"}


def test_the_sandbox_knows_the_sdk_in_its_pytest_plugin_only() -> None:
    knowing = {path for path, name in outside("mailgun_sandbox") if name in ("httpx", "mailgun_sdk", "pytest")}
    assert knowing == {"pytest_plugin.py"}


def test_one_file_knows_orjson() -> None:
    assert {path for path, name in outside("mailgun_api") if name == "orjson"} == {"parse_json.py"}


@pytest.mark.parametrize(("library", "room"), [("opentelemetry", "otel.py"), ("httpx_aiohttp", "fast.py")])
def test_one_file_knows_what_an_extra_brings(library: str, room: str) -> None:
    assert {path for path, name in outside("mailgun_sdk") if name == library} == {room}


def test_the_generator_knows_no_endpoint() -> None:
    words = ("bounces", "/v3", "/v4", "mailing_list", "api.mailgun.net")
    root, _ = PACKAGES["generator"]
    sources = [path for path in root.rglob("*") if path.suffix in (".py", ".jinja")]
    assert not [
        f"{path.name}: {word}" for path in sources for word in words if word in path.read_text(encoding="utf-8")
    ]


HTTP = ("asyncio", "http.client", "http.server", "ssl", "urllib.request")
EVERYTHING = """
import importlib, json, pkgutil, sys
before = set(sys.modules)
import mailgun_api, mailgun_api.models
names = [module.name for module in pkgutil.walk_packages(mailgun_api.__path__, "mailgun_api.")]
for name in names:
    importlib.import_module(name)
for name in mailgun_api.models.__all__:
    getattr(mailgun_api.models, name)
print(json.dumps([len(names), sorted(set(sys.modules) - before)]))
"""


def test_no_http_library_is_imported_whatever_is_asked_for(fresh_python: Callable[[str], str]) -> None:
    count, loaded = json.loads(fresh_python(EVERYTHING))
    assert count > 50
    assert "mailgun_api.resources.bounces" in loaded
    assert not [name for name in loaded if name in HTTP]
    others = {name.split(".")[0] for name in loaded} - sys.stdlib_module_names - {"orjson"}
    assert others == {"mailgun_api"}
