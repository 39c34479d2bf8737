"""A wrong description ends with exit code 2 and one message that says where and what; nothing is written."""

from __future__ import annotations

import shutil
from typing import NamedTuple

import pytest

from generator import parse
from tests.generator.conftest import RESOURCE, SHARED, Outcome, Workshop


class Fault(NamedTuple):
    """A passage of the golden description, what it is replaced with, and words the message must have."""

    file: str
    old: str
    new: str
    says: tuple[str, ...]


LIST = "GET /v3/{domain}/notes"
SEND = "POST /v3/{domain}/notes"
UPDATE = "PUT /v4/notes/{note_id}"
PAGE = '              schema: {$ref: "#/components/schemas/NotePage"}'
CREATED_AT = "created_at: {type: string, format: rfc2822, description: When it was written.}\n        timestamp"

FAULTS = {
    "YAML that does not parse": Fault(RESOURCE, "\npaths:\n", "\npaths: [\n", (RESOURCE, "does not parse", "line 7")),
    "no mapping": Fault(SHARED, "openapi: 3.1.0", "- openapi: 3.1.0", (SHARED, "does not parse")),
    "a key twice": Fault(
        RESOURCE,
        "summary: Change a note.",
        "summary: Change a note.\n      summary: Alter it.",
        (RESOURCE, "'summary' is defined twice", "line 52"),
    ),
    "a schema name in two files": Fault(
        RESOURCE,
        "    NotePage:\n",
        "    Paging: {type: object}\n    NotePage:\n",
        (RESOURCE, "schemas/Paging", "twice", SHARED),
    ),
    "no operations": Fault(RESOURCE, "\npaths:\n", "\nroads:\n", (RESOURCE, "tag and paths")),
    "a file of another name": Fault(RESOURCE, "  name: notes\n", "  name: memos\n", (RESOURCE, "'memos'", "'notes'")),
    "an operationId twice": Fault(
        RESOURCE,
        "operationId: notes_update",
        "operationId: notes_send",
        (RESOURCE, UPDATE, "notes_send", "taken", SEND),
    ),
    "a set of arguments without what there is not": Fault(
        RESOURCE, "Arguments: [attachment]", "Arguments: [attachments]", ("notes_send", "NoteArguments", "attachments")
    ),
    "a reference to no schema": Fault(
        RESOURCE,
        PAGE,
        PAGE.replace("NotePage", "NotesPage"),
        (RESOURCE, "/v3/{domain}/notes", "schemas/NotesPage", "nowhere"),
    ),
    "a reference to no parameter": Fault(
        RESOURCE,
        "parameters/domain",
        "parameters/domian",
        (RESOURCE, "/v3/{domain}/notes", "parameters/domian", "nowhere"),
    ),
    "a reference to another file": Fault(
        RESOURCE, PAGE, PAGE.replace("#/", "shared.yaml#/"), (RESOURCE, "/v3/{domain}/notes", "shared.yaml", "nowhere")
    ),
    "an unknown verb": Fault(
        RESOURCE, "operationId: notes_update", "operationId: notes_alter", (RESOURCE, UPDATE, "notes_alter", "x-verbs")
    ),
    "a verb that only starts like one": Fault(
        RESOURCE,
        "operationId: notes_update",
        "operationId: notes_updated",
        (RESOURCE, UPDATE, "notes_updated", "x-verbs"),
    ),
    "an operationId without its tag": Fault(
        RESOURCE,
        "operationId: notes_update",
        "operationId: update_note",
        (RESOURCE, UPDATE, "update_note", "notes_<verb>"),
    ),
    "an unknown tag": Fault(
        RESOURCE,
        "operationId: notes_update\n      tags: [notes]",
        "operationId: notes_update\n      tags: [memos]",
        (RESOURCE, UPDATE, "'memos'"),
    ),
    "a list as a key": Fault(
        RESOURCE, "\ncomponents:\n", "\n? [a, b]\n: c\ncomponents:\n", (RESOURCE, "a key is a plain value")
    ),
    "shared parts that are none": Fault(
        SHARED, "components:\n", "components: [1]\nx-components:\n", (SHARED, "components", "mapping")
    ),
    "schemas that are none": Fault(
        RESOURCE,
        "components:\n  schemas:\n",
        "components:\n  schemas: none\n  x:\n",
        (RESOURCE, "components/schemas", "mapping"),
    ),
    "an operation that is none": Fault(
        RESOURCE,
        "  /v4/notes/{note_id}:\n",
        "  /v4/notes/{note_id}:\n    get:\n",
        (RESOURCE, "GET /v4/notes/{note_id}", "mapping"),
    ),
    "a method that is not supported": Fault(
        RESOURCE, "{note_id}:\n    put:", "{note_id}:\n    head:", (RESOURCE, "/v4/notes/{note_id}", "'head'")
    ),
    "a path without a version": Fault(
        RESOURCE, "  /v4/notes/{note_id}:", "  /notes/{note_id}:", (RESOURCE, "/notes/{note_id}", "version")
    ),
    "a path described under two names": Fault(
        RESOURCE, "  /v4/notes/{note_id}:", "  /v3/{name}/notes:", (RESOURCE, "/v3/{name}/notes", "/v3/{domain}/notes")
    ),
    "a second method without a summary": Fault(
        RESOURCE,
        "          multipart/form-data:",
        "          application/json:\n            x-operation-id: notes_send_many\n"
        "            schema: {type: array, items: {type: string}}\n          multipart/form-data:",
        (RESOURCE, SEND, "notes_send_many", "x-summary"),
    ),
    "no summary": Fault(RESOURCE, "      summary: Change a note.\n", "", (RESOURCE, UPDATE, "summary is missing")),
    "no responses": Fault(
        RESOURCE,
        '      responses:\n        "204": {description: It is changed.}\n',
        "",
        (RESOURCE, UPDATE, "responses is missing"),
    ),
    "an answer the parser cannot read": Fault(
        RESOURCE,
        "            application/json:\n" + PAGE,
        "            application/pdf:\n" + PAGE,
        (LIST, "application/pdf"),
    ),
    "a body the parser cannot read": Fault(
        RESOURCE, "multipart/form-data", "application/form-data", (SEND, "application/form-data")
    ),
    "a parameter the path lacks": Fault(
        RESOURCE, "- {name: note_id, in: path", "- {name: note, in: path", (UPDATE, "Path parameters")
    ),
    "a status that is a number": Fault(RESOURCE, '"204":', "204:", (UPDATE.split()[1], "204")),
    "an array without items": Fault(
        RESOURCE,
        'readers: {type: array, items: {$ref: "#/components/schemas/Author"}',
        "readers: {type: array",
        ("NoteChange", "items"),
    ),
    "two bodies and one name": Fault(
        RESOURCE,
        "          multipart/form-data:",
        "          application/json:\n            schema: {type: array, items: {type: string}}\n"
        "          multipart/form-data:",
        (SEND, "one content type"),
    ),
    "two arguments of one name": Fault(
        RESOURCE, "{name: from, in: query", "{name: o_tag, in: query", ("notes_list", "o_tag", "x-name")
    ),
    "an argument named as one of the path": Fault(
        RESOURCE, "{name: from, in: query", "{name: domain, in: query", ("notes_list", "domain", "x-name")
    ),
    "two fields of one name": Fault(
        RESOURCE,
        CREATED_AT,
        "created-at: {type: string, description: The same.}\n        " + CREATED_AT,
        ("Note", "created_at", "x-name"),
    ),
    "a field named as a method of models": Fault(
        RESOURCE, "        from: {type: string", "        to-dict: {type: string", ("Note", "to_dict", "x-name")
    ),
    "a schema that is sent and received": Fault(
        RESOURCE,
        'author: {$ref: "#/components/schemas/Author"',
        'author: {$ref: "#/components/schemas/Note"',
        ("Note", "sent and received"),
    ),
    "answers that differ": Fault(
        RESOURCE,
        '        "400": {description: An argument is wrong.}\n',
        '        "202":\n          description: Later.\n          content:\n            application/json:\n'
        + PAGE
        + "\n",
        ("notes_send", "NotePage"),
    ),
    "an unknown format": Fault(
        RESOURCE,
        CREATED_AT,
        CREATED_AT.replace("rfc2822", "rfc822"),
        ("schemas/Note/properties/created_at", "'rfc822'", "README"),
    ),
    "a format that cannot be sent": Fault(
        RESOURCE, "format: go-duration", "format: any-date", ("deliver_within", "cannot be sent", "any-date")
    ),
    "a format that cannot be sent as JSON": Fault(
        RESOURCE,
        "due: {type: integer, format: epoch",
        "due: {type: string, format: go-time",
        ("due", "cannot be sent", "go-time"),
    ),
    "a union that JSON cannot tell apart": Fault(
        RESOURCE, "            - {type: string}\n", PAGE.replace("  schema:", "-") + "\n", ("Note | NotePage",)
    ),
    "an open name of another form": Fault(RESOURCE, '"^h:"', '"^h-"', ("NoteForm", "^h-")),
    "a path to the next page that leads nowhere": Fault(
        RESOURCE, "next: paging.next", "next: paging.nxt", ("notes_list", "x-pagination", "paging.nxt")
    ),
    "a path to the items that leads nowhere": Fault(
        RESOURCE, "items: items,", "items: notes,", ("notes_list", "x-pagination", "notes")
    ),
    "items that are no list": Fault(
        RESOURCE, "items: items,", "items: paging,", ("notes_list", "x-pagination", "no list")
    ),
    "an unknown style of pages": Fault(
        RESOURCE, "{style: next-url,", "{style: next-page,", ("notes_list", "x-pagination", "next-url")
    ),
    "pages without their next": Fault(
        RESOURCE, ", next: paging.next}", "}", ("notes_list", "x-pagination", "next-url")
    ),
    "pages of what is no list": Fault(
        RESOURCE, "operationId: notes_list", "operationId: notes_send_page", ("notes_send_page", "x-pagination")
    ),
    "pages without a style": Fault(RESOURCE, "{style: next-url, ", "{", ("notes_list", "x-pagination", "next-url")),
    "an OpenAPI version of old": Fault(SHARED, "openapi: 3.1.0", 'openapi: "2.0"', ("2.0",)),
}


def _assert_refused(outcome: Outcome, workshop: Workshop, *says: str) -> None:
    assert outcome.code == 2
    assert outcome.err.startswith("generator: ")
    assert "Traceback" not in outcome.err
    assert " object at 0x" not in outcome.err
    assert not [word for word in says if word not in outcome.err], outcome.err
    assert not outcome.out
    assert not workshop.output.exists()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(name: str, workshop: Workshop) -> None:
    fault = FAULTS[name]
    workshop.replace(fault.file, fault.old, fault.new)
    _assert_refused(workshop.run(), workshop, *fault.says)


def test_the_description_without_a_fault_is_taken(workshop: Workshop) -> None:
    # Else every test above would pass.
    assert workshop.run().code == 0


def test_a_second_file_cannot_describe_an_operation_again(workshop: Workshop) -> None:
    text = (workshop.spec / RESOURCE).read_text(encoding="utf-8")
    path = workshop.spec / "resources" / "memos.yaml"
    path.write_text(text.replace("  name: notes\n", "  name: memos\n"), encoding="utf-8")
    _assert_refused(workshop.run(), workshop, "resources/notes.yaml", LIST, "twice")


def test_a_second_file_cannot_define_a_schema_again(workshop: Workshop) -> None:
    path = workshop.spec / "resources" / "memos.yaml"
    path.write_text("tag: {name: memos}\npaths: {}\ncomponents: {schemas: {Note: {type: object}}}\n", encoding="utf-8")
    _assert_refused(workshop.run(), workshop, "resources/notes.yaml", "schemas/Note", "twice", "resources/memos.yaml")


def test_a_tag_without_operations_is_refused(workshop: Workshop) -> None:
    (workshop.spec / "resources" / "memos.yaml").write_text("tag: {name: memos}\npaths: {}\n", encoding="utf-8")
    _assert_refused(workshop.run(), workshop, "memos", "no operation")


def test_a_tag_that_is_a_word_is_refused(workshop: Workshop) -> None:
    (workshop.spec / "resources" / "memos.yaml").write_text("tag: memos\npaths: {}\n", encoding="utf-8")
    _assert_refused(workshop.run(), workshop, "resources/memos.yaml", "tag", "mapping")


def test_text_that_is_not_utf_8_is_refused(workshop: Workshop) -> None:
    path = workshop.spec / RESOURCE
    path.write_bytes(path.read_bytes() + b"# caf\xe9\n")
    _assert_refused(workshop.run(), workshop, RESOURCE, "does not parse")


@pytest.mark.parametrize("name", [SHARED, RESOURCE])
def test_an_empty_file_is_refused(name: str, workshop: Workshop) -> None:
    (workshop.spec / name).write_text("", encoding="utf-8")
    _assert_refused(workshop.run(), workshop, name, "mapping")


def test_a_missing_file_is_named(workshop: Workshop) -> None:
    (workshop.spec / SHARED).unlink()
    _assert_refused(workshop.run(), workshop, SHARED, "no such file")


def test_a_missing_folder_of_resources_is_named(workshop: Workshop) -> None:
    shutil.rmtree(workshop.spec / "resources")
    _assert_refused(workshop.run(), workshop, str(workshop.spec / "resources"), "no resource file")


def test_a_refused_description_leaves_the_output_alone(generated: Workshop) -> None:
    generated.replace(RESOURCE, "operationId: notes_update", "operationId: notes_alter")
    before = sorted(generated.output.rglob("*"))
    assert generated.run().code == 2
    assert generated.run("--check").code == 2
    assert sorted(generated.output.rglob("*")) == before


def test_another_release_of_the_parser_is_refused(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "version", lambda name: "0.29.2")
    _assert_refused(workshop.run(), workshop, "openapi-python-client", parse.PINNED, "0.29.2")
