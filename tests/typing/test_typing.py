"""A slip in a user's file is reported by both type checkers, at its line; a file without one by neither."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

# Both checkers look at one folder once; only one worker should do so.
pytestmark = pytest.mark.xdist_group("typing")

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [str(ROOT / name) for name in ("facade", "generated")]

HEAD = """\
from datetime import datetime, timedelta
from pathlib import Path

from mailgun_api.models import Bounce, BounceEntry
from mailgun_sdk import AsyncMailgun, Mailgun


async def use(mg: Mailgun, amg: AsyncMailgun, bounce: Bounce) -> None:
"""

MISTAKES = {
    "misspelt_keyword": 'mg.bounces.list("example.com", limt=5)',
    "misspelt_option": 'mg.messages.send("example.com", from_="me@example.com", to="a@b.c", o_tags=["news"])',
    "misspelt_keyword_of_the_client": 'Mailgun(api_kee="test-key")',
    "missing_keyword": 'mg.bounces.create("example.com", code="550")',
    "missing_path_argument": 'mg.bounces.delete("example.com")',
    "keyword_given_by_position": 'mg.bounces.list("example.com", 5)',
    "number_as_text": 'mg.bounces.list("example.com", limit="5")',
    "text_as_date": 'mg.bounces.create("example.com", address="a@b.c", created_at="Fri, 21 Oct 2011 11:02:55 GMT")',
    "text_as_file": 'mg.bounces.import_("example.com", file="bounces.csv")',
    "word_that_is_not_known": 'mg.messages.send("example.com", from_="a@b.c", to="a@b.c", o_testmode="maybe")',
    "variables_as_text": 'mg.messages.send("example.com", from_="a@b.c", to="a@b.c", v="id=1")',
    "wrong_type_in_a_list": 'mg.bounces.create_many("example.com", items=[{"address": "a@b.c"}])',
    "misspelt_field": "print(bounce.create_at)",
    "misspelt_field_of_an_item": 'print([one.adress for one in mg.bounces.iter("example.com")])',
    "misspelt_field_to_send": 'BounceEntry(adress="a@b.c")',
    "missing_field_to_send": 'BounceEntry(code="550")',
    "date_may_be_missing": "print(bounce.created_at.year)",
    "date_is_no_text": "print(bounce.created_at.startswith('Fri')) if bounce.created_at else None",
    "misspelt_method": 'mg.bounces.lst("example.com")',
    "misspelt_method_of_the_asynchronous_client": 'await amg.bounces.lst("example.com")',
    "misspelt_resource": 'mg.bounce.list("example.com")',
    "misspelt_model": "from mailgun_api.models import Bounse",
    "misspelt_name_of_the_package": "from mailgun_sdk import Mailgum",
    "await_of_the_synchronous_client": 'await mg.bounces.list("example.com")',
    "no_await_of_the_asynchronous_client": 'print(amg.bounces.list("example.com").items)',
    "for_without_async": 'print([one for one in amg.bounces.iter("example.com")])',
    "await_of_an_iterator": 'await amg.bounces.iter("example.com")',
    "no_such_region": "Mailgun(region=5)",
}
LINE = HEAD.count("\n") + 1

Found = dict[str, set[int]]


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of files as users write them: one correct, the others with one mistake each."""
    folder = tmp_path_factory.mktemp("users")
    shutil.copy(Path(__file__).with_name("correct.py"), folder)
    for name, code in MISTAKES.items():
        (folder / f"{name}.py").write_text(f"{HEAD}    {code}\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mypy(users: Path, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """The lines that mypy --strict reports, by file."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary", "--no-pretty"]
    command += ["--python-version", "3.11", "--cache-dir", str(tmp_path_factory.mktemp("mypy")), "."]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(SOURCES)}
    done = subprocess.run(command, cwd=users, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert not done.stderr
    found: Found = defaultdict(set)
    for line in done.stdout.splitlines():
        if match := re.match(r"(\w+)\.py:(\d+): error: ", line):
            found[match[1]].add(int(match[2]))
    return found


@pytest.fixture(scope="module")
def basedpyright(users: Path, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """The lines that basedpyright reports as errors in its standard mode, by file."""
    settings = {"typeCheckingMode": "standard", "pythonVersion": "3.11", "include": [str(users)], "extraPaths": SOURCES}
    project = tmp_path_factory.mktemp("basedpyright") / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(project)], capture_output=True, text=True, timeout=300, check=False
    )
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(MISTAKES) + 1
    found: Found = defaultdict(set)
    for diagnostic in report["generalDiagnostics"]:
        if diagnostic["severity"] == "error":
            found[Path(diagnostic["file"]).stem].add(diagnostic["range"]["start"]["line"] + 1)
    return found


@pytest.fixture(params=["mypy", "basedpyright"])
def found(request: pytest.FixtureRequest) -> Found:
    lines: Found = request.getfixturevalue(request.param)
    return lines


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_reported_at_its_line(name: str, found: Found) -> None:
    assert found.get(name) == {LINE}


def test_nothing_is_reported_in_a_file_without_mistakes(found: Found) -> None:
    assert "correct" not in found
    assert set(found) == set(MISTAKES)
