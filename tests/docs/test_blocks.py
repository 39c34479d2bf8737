"""Every Python block of README.md and `docs/` runs against the sandbox.

The blocks of a page run in their order and share their names. `Mailgun()` finds the sandbox by the environment; where a
page shows `"your key"`, the key of the sandbox is put in. What else a page takes as given, and which block can only be
compiled, stands in `given.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.conftest import PAGES, ROOT, Scene, blocks
from tests.docs.given import BEFORE, COMPILED

WITH_BLOCKS = {page.relative_to(ROOT).as_posix(): page for page in PAGES if blocks(page)}


@pytest.mark.parametrize("name", sorted(WITH_BLOCKS))
def test_every_block_runs(name: str, scene: Scene, capsys: pytest.CaptureFixture[str]) -> None:
    setups = dict(BEFORE.get(name, {}))
    only_compiled = dict(COMPILED.get(name, {}))
    if "" in setups:
        setups.pop("")(scene)
    for block in blocks(WITH_BLOCKS[name]):
        if block.files:
            for file in block.files:
                compile(file.read_text(encoding="utf-8"), str(file), "exec")
            continue
        for marker in [marker for marker in setups if marker in block.code]:
            setups.pop(marker)(scene)
        if marks := [marker for marker in only_compiled if marker in block.code]:
            block.compiled()
            for marker in marks:
                only_compiled.pop(marker)
        else:
            scene.run(block)
    assert not setups, "no block has this text any more"
    assert not only_compiled, "no block has this text any more"


def test_given_names_pages_that_are_there() -> None:
    assert set(BEFORE) | set(COMPILED) <= set(WITH_BLOCKS)


def test_no_page_has_a_fence_of_another_kind() -> None:
    """A block that is called `py` or `pycon`, or has a tilde, would not be run."""
    for page in PAGES:
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
            word = line.strip()
            assert not word.startswith(("```py ", "~~~")), f"{page}:{number}"
            assert word not in ("```py", "```python3", "```pycon", "```Python"), f"{page}:{number}"


def test_pages_are_found() -> None:
    assert {"README.md", "docs/tutorial.md", "docs/sending.md"} <= set(WITH_BLOCKS)
    assert all(isinstance(page, Path) for page in PAGES)
