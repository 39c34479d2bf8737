"""The Python blocks of the documentation, and how they are run."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import AsyncMailgun, Mailgun

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
SENDING_KEY = "test-sending-key"
SUBACCOUNT = "0123456789abcdef01234567"

_FENCE = re.compile(r"^( *)(`{3,})python[^\n]*\n(.*?)^\1\2 *$", re.DOTALL | re.MULTILINE)
_SNIPPET = re.compile(r'^ *--8<-- "([^"]+)" *$', re.MULTILINE)
_KEYS = {"your key": "test-key", "your-key": "test-key", "account key": "test-key", "sending key": SENDING_KEY}


class Enough(BaseException):
    """Ends a block that would go on for ever; what a page takes as given may raise it. `except` does not catch it."""


@dataclass
class Block:
    """A block of Python in a page.

    Attributes:
        page: The page, from the root of the project.
        line: The line of the page that its code starts at.
        code: Without the indentation of the page; samples that stand for a key have one of the sandbox's.
        files: Files that it is made of, if it shows files.
    """

    page: str
    line: int
    code: str
    files: tuple[Path, ...] = ()

    def compiled(self) -> Any:
        """As code that may `await` outside of functions. The page and its line are in every traceback."""
        source = "\n" * (self.line - 1) + self.code
        return compile(source, self.page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


def blocks(page: Path) -> list[Block]:
    """All Python blocks of a page."""
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(text):
        code = textwrap.dedent(match[3])
        files = tuple(ROOT / name for name in _SNIPPET.findall(code))
        for shown, key in _KEYS.items():
            code = code.replace(f'"{shown}"', f'"{key}"')
        line = text.count("\n", 0, match.start(3)) + 1
        found.append(Block(page.relative_to(ROOT).as_posix(), line, code, files))
    return found


@dataclass
class Scene:
    """Where the blocks of a page are run, one after the other, with the names of those before."""

    server: SandboxServer
    names: dict[str, Any] = field(default_factory=dict)
    closed: bool = True

    def run(self, block: Block) -> None:
        """Run a block; the client `mg` is there, unless the block makes it."""
        uses, binds = _use_of_client(block.code)
        if uses and not binds and self.closed:
            waits = "await " in block.code or "async " in block.code
            self.names["mg"] = AsyncMailgun() if waits else Mailgun()
        code = block.compiled()
        try:
            found = eval(code, self.names)
            if inspect.isawaitable(found):
                asyncio.run(_awaited(found))
        except Enough:
            return
        finally:
            if binds:
                self.closed = "as mg:" in block.code


async def _awaited(found: Awaitable[Any]) -> Any:
    return await found


def _use_of_client(code: str) -> tuple[bool, bool]:
    return bool(re.search(r"\bmg\.", code)), bool(re.search(r"^\s*mg = |\bas mg\b", code, re.MULTILINE))


Setup = Callable[[Scene], None]


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Scene]:
    """A sandbox that the environment names, and an empty folder."""
    with SandboxServer(
        domains=("example.com", "news.example.com", "mg.example.eu"), sending_keys={SENDING_KEY: "news.example.com"}
    ) as server:
        monkeypatch.setenv("MAILGUN_API_KEY", server.key)
        monkeypatch.setenv("MAILGUN_BASE_URL", server.url)
        monkeypatch.delenv("MAILGUN_REGION", raising=False)
        monkeypatch.chdir(tmp_path)
        yield Scene(server, {"__name__": "docs"})


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation, built strictly."""
    pytest.importorskip("material", reason="mkdocs-material is not installed: make test-docs installs it")
    pytest.importorskip(
        "mkdocstrings_handlers.python", reason="mkdocstrings is not installed: make test-docs installs it"
    )
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    return folder
