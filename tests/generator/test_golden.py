"""Three operations and what they become, byte for byte: see golden/spec/openapi.yaml for how to write it anew."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from generator.__main__ import main
from mailgun_api.errors import ArgumentError
from tests.generator.conftest import GOLDEN, ROOT, Workshop, tree
from tests.generator.golden.generated.mailgun_api import types
from tests.generator.golden.generated.mailgun_api.api import notes
from tests.generator.golden.generated.mailgun_api.client import Client
from tests.generator.golden.generated.mailgun_api.lists import Items
from tests.generator.golden.generated.mailgun_api.models import Author

T = TypeVar("T")

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)


def test_the_golden_output_is_what_the_golden_description_makes() -> None:
    arguments = ["--check", "--spec", str(GOLDEN / "spec"), "--output", str(GOLDEN / "generated")]
    assert main(arguments) == 0, "the difference is in the captured output"


def test_writing_gives_the_golden_output_and_nothing_else(workshop: Workshop) -> None:
    assert workshop.run().code == 0
    assert tree(workshop.output) == tree(GOLDEN / "generated")


@pytest.mark.parametrize("module", ["attributes", "dates", "encode", "errors", "model", "types"])
def test_the_runtime_is_copied_under_a_line_that_says_so(module: str) -> None:
    source = (ROOT / "generator" / "runtime" / f"{module}.py").read_text(encoding="utf-8")
    head, _, copied = (ROOT / "generated" / "mailgun_api" / f"{module}.py").read_text(encoding="utf-8").partition("\n")
    assert "Do not edit" in head
    assert copied == source


@pytest.mark.parametrize("folder", ["generated", "generator", "tests/generator/golden/generated"])
def test_the_stock_request_path_is_not_shipped(folder: str) -> None:
    # The stock templates fix the multipart boundary to +++, so that a text holding it adds fields of its own.
    found = [
        f"{path}: {word}"
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in {".py", ".jinja", ".yaml"}
        for word in (r"\+\+\+", r"^\s*(?:import|from) httpx", "_get_kwargs", "UNSET")
        if re.search(word, path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert not found


def _form(call: types.Call[Any]) -> list[tuple[str, Any]]:
    assert call.body is not None
    return [(name, value.value if isinstance(value, types.FilePart) else value) for name, value in call.body.content]


def test_the_paged_list_as_a_call() -> None:
    call = notes.notes_list("example.com", limit=5, begin=NOON, o_tag=["a", "b"], from_="Ann", notebook="blue")
    assert call.url == "/v3/example.com/notes"
    assert call.domain == "example.com"
    assert call.body is None
    assert call.query == [
        ("limit", "5"),
        ("begin", "1767355200"),
        ("o:tag", "a"),
        ("o:tag", "b"),
        ("from", "Ann"),
        ("list", "blue"),
    ]
    pagination = call.operation.pagination
    assert pagination is not None
    assert (pagination.style, pagination.items, pagination.next) == ("next-url", ("items",), ("paging", "next"))


def test_the_multipart_form_as_a_call() -> None:
    file = io.BytesIO(b"x")
    call = notes.notes_send(
        "example.com",
        text="Hello",
        attachment=[Path("a.txt"), ("b.txt", b"b"), file],
        o_testmode=True,
        t_variables={"name": "Änne"},
        deliver_within=timedelta(hours=1, minutes=30),
        created_at=NOON,
        v={"id": 1, "my-var": "text", "list": [1, None]},
        h={"X-Note": "yes"},
    )
    assert call.body is not None
    assert call.body.kind == "multipart"
    assert _form(call) == [
        ("text", "Hello"),
        ("attachment", Path("a.txt")),
        ("attachment", ("b.txt", b"b")),
        ("attachment", file),
        ("o:testmode", "yes"),
        ("t:variables", '{"name":"Änne"}'),
        ("deliver-within", "1h30m"),
        ("created_at", "Fri, 02 Jan 2026 12:00:00 +0000"),
        ("v:id", "1"),
        ("v:my-var", "text"),
        ("v:list", "[1,null]"),
        ("h:X-Note", "yes"),
    ]
    assert call.operation.key_kind == "sending"
    assert not call.operation.idempotent


def test_the_json_body_as_a_call() -> None:
    author = Author(name="Ann", born=date(2000, 2, 29), since=NOON)
    call = notes.notes_update("a/b", x_notebook="blue", author=author, readers=[author], due=NOON, pinned=True)
    plain = {"name": "Ann", "born": "2000-02-29", "since": "Fri, 02 Jan 2026 12:00:00 +0000"}
    assert call.url == "/v4/notes/a%2Fb"
    assert call.domain is None
    assert call.body is not None
    assert call.body.kind == "json"
    assert call.body.content == {"author": plain, "readers": [plain], "due": 1767355200, "pinned": True}
    assert call.headers == {"X-Notebook": "blue"}
    operation = call.operation
    assert (operation.region_scope, operation.deprecated, operation.successor) == ("global", True, "notes_send")
    assert operation.decode(204, {}, b"") is None


def test_arguments_that_are_not_given_are_not_sent() -> None:
    assert not notes.notes_list("example.com").query
    assert _form(notes.notes_send("example.com", text="Hello")) == [("text", "Hello")]
    body = notes.notes_update("1", author=Author(name="Ann")).body
    assert body is not None
    assert body.content == {"author": {"name": "Ann"}}
    assert not notes.notes_update("1", author=Author(name="Ann")).headers


def test_the_answer_keeps_what_it_holds() -> None:
    source = {
        "from": "Ann",
        "created_at": "Fri, 02 Jan 2026 12:00:00 +0000",
        "timestamp": 1767355200.25,
        "read-at": None,
        "date": "2026-01-02",
        "state": "lost",
        "reply": {"from": "Ben", "reply": "a text"},
        "unknown": [1],
    }
    models = import_module("tests.generator.golden.generated.mailgun_api.models")
    note = models.Note.from_dict(source)
    assert note.created_at == NOON
    assert note.timestamp == NOON + timedelta(milliseconds=250)
    assert note.date == date(2026, 1, 2)
    assert note.state == "lost"
    assert note.reply.reply == "a text"
    assert note.additional_properties == {"read-at": None, "unknown": [1]}
    assert note.to_dict() == source


class Recorder(Client):
    """A client that makes no call."""

    def run(self, call: types.Call[T]) -> T:
        return call.operation.decode(204, {}, b"")

    def iterate(self, call: types.Call[T]) -> Items[Any, T]:
        return cast("Items[Any, T]", iter(()))


def test_a_deprecated_method_warns_the_line_that_calls_it() -> None:
    with pytest.warns(DeprecationWarning, match=r"deprecated by the vendor; use notes\.send") as caught:
        Recorder().notes.update("1", x_notebook="blue", author=Author(name="Ann"))
    assert [warning.filename for warning in caught] == [__file__]


def test_the_golden_errors_are_the_packages_own() -> None:
    # Otherwise the checks above might pass for the wrong package.
    assert notes.__name__.startswith("tests.")
    assert types.__name__.startswith("tests.")
    with pytest.raises(ValueError, match="domain") as caught:
        notes.notes_list("")
    assert not isinstance(caught.value, ArgumentError)
