"""The rules of spec/README.md that a reader would otherwise have to check."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from generator.bundle import Document, operation_ids_of, resolve
from generator.prepare import FORMATS
from tests.spec.conftest import ROOT, SPEC, Schema

RESOURCES = sorted((SPEC / "resources").glob("*.yaml"))


def _name(where: str) -> str:
    return where.rsplit("/", 1)[-1]


def _is_property(where: str) -> bool:
    return where.rsplit("/", 2)[-2] in ("properties", "patternProperties")


def _is_unknown(schema: Schema) -> bool:
    return "of any kind" in schema.get("description", "")


def test_every_property_has_a_type_and_a_description(schemas: list[tuple[str, Schema]]) -> None:
    properties = [(where, schema) for where, schema in schemas if _is_property(where)]
    assert len(properties) > 100
    assert not [where for where, schema in properties if not schema.get("description")]
    typed = {"type", "$ref", "anyOf"}
    assert not [where for where, schema in properties if not typed & set(schema) and not _is_unknown(schema)]


def test_every_array_has_items(schemas: list[tuple[str, Schema]]) -> None:
    arrays = [(where, schema) for where, schema in schemas if schema.get("type") == "array"]
    assert arrays
    assert not [where for where, schema in arrays if not schema.get("items") and not _is_unknown(schema)]


def test_objects_with_properties_are_named_schemas(schemas: list[tuple[str, Schema]]) -> None:
    objects = [where for where, schema in schemas if {"properties", "patternProperties"} & set(schema)]
    assert objects
    assert not [where for where in objects if not re.fullmatch(r"components/schemas/[A-Z][A-Za-z0-9]*", where)]


def test_nothing_has_a_default(schemas: list[tuple[str, Schema]]) -> None:
    assert not [where for where, schema in schemas if "default" in schema]


def test_every_format_is_listed_in_the_readme(schemas: list[tuple[str, Schema]]) -> None:
    used = {schema["format"] for _, schema in schemas if "format" in schema}
    section = (SPEC / "README.md").read_text(encoding="utf-8").split("\n## Formats\n")[1].split("\n## ")[0]
    listed = set(re.findall(r"^\| `([a-z0-9-]+)` \|", section, re.MULTILINE))
    assert used <= listed
    assert listed == FORMATS - {"json-text"}


def _reachable(document: Document, node: Any, seen: set[str]) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            yield reference
            yield from _reachable(document, resolve(document, {"$ref": reference}), seen)
        for key, value in node.items():
            if key != "example":
                yield from _reachable(document, value, seen)
    elif isinstance(node, list):
        for value in node:
            yield from _reachable(document, value, seen)


def test_answers_require_nothing(document: Document, operations: list[tuple[str, Document]]) -> None:
    answers = [answer for _, operation in operations for answer in operation["responses"].values()]
    names = set(_reachable(document, answers, set()))
    assert "#/components/schemas/BouncePage" in names
    assert not [name for name in names if "required" in resolve(document, {"$ref": name})]


def test_every_schema_is_used(document: Document) -> None:
    used = set(_reachable(document, document["paths"], set()))
    assert not [name for name in document["components"]["schemas"] if f"#/components/schemas/{name}" not in used]


def test_every_operation_says_where_it_belongs(operations: list[tuple[str, Document]]) -> None:
    assert len(operations) > 50
    for where, operation in operations:
        assert len(operation["tags"]) == 1, where
        assert re.fullmatch(r"[A-Z].*\.", operation["summary"], re.DOTALL), f"{where}: a summary is a sentence"
        assert operation["x-region-scope"] in ("regional", "global", "unknown"), where
        assert operation["x-key-kind"] in ("account", "sending", "public"), where
        assert isinstance(operation["x-idempotent"], bool), where
        assert re.match(r"/v[1-5]/", where.split(" ")[1]), f"{where}: a path starts with its version"
        assert set(operation["x-evidence"].split()) <= set("CSDRGJPNYB"), f"{where}: evidence"


def test_every_operation_has_a_success_and_each_with_a_body_an_example(
    document: Document, operations: list[tuple[str, Document]]
) -> None:
    for where, operation in operations:
        answers = [
            resolve(document, answer)
            for status, answer in operation["responses"].items()
            if status.startswith("2") or status == "302"
        ]
        assert answers, where
        contents = [media for answer in answers for media in (answer.get("content") or {}).values()]
        assert not contents or any("example" in media for media in contents), f"{where}: no example"


def test_every_parameter_has_a_description(document: Document, operations: list[tuple[str, Document]]) -> None:
    for where, operation in operations:
        shared = document["paths"][where.split(" ")[1]].get("parameters", [])
        for parameter in (resolve(document, one) for one in [*shared, *operation.get("parameters", [])]):
            assert parameter.get("description"), f"{where}: {parameter['name']}"


def test_every_successor_is_an_operation(operations: list[tuple[str, Document]]) -> None:
    known = {operation_id for _, operation in operations for operation_id in operation_ids_of(operation)}
    for where, operation in operations:
        successor = operation.get("x-successor")
        assert successor is None or successor in known - set(operation_ids_of(operation)), where
        assert successor is None or operation.get("deprecated"), f"{where}: a successor belongs to what is deprecated"


def test_lists_with_pages_are_called_list(operations: list[tuple[str, Document]]) -> None:
    # The method that yields all items takes its name from there: list_members becomes iter_members.
    for where, operation in operations:
        if "x-pagination" in operation:
            action = operation["operationId"].removeprefix(operation["tags"][0] + "_")
            assert action.split("_")[0] == "list", where


def test_one_domain_argument(operations: list[tuple[str, Document]]) -> None:
    for where, _ in operations:
        assert not re.search(r"\{(?!domain\})\w*domain\w*\}", where), f"{where}: a domain is called domain"


@pytest.mark.parametrize("path", RESOURCES, ids=lambda path: path.stem)
def test_a_resource_file_can_be_read_in_one_go(path: Any) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 800


def test_both_ways_to_send_share_their_options(document: Document) -> None:
    forms = [document["components"]["schemas"][name] for name in ("MessageForm", "MimeMessageForm")]
    parts, mime = forms
    assert parts["patternProperties"] == mime["patternProperties"]
    shared = parts["properties"].keys() & mime["properties"].keys()
    options = {name for form in forms for name in form["properties"] if ":" in name}
    assert len(options) > 15
    assert options <= shared
    for name in options:
        assert parts["properties"][name] == mime["properties"][name], name
    # What is not an option may be explained otherwise: `to` of the MIME form lists the Cc and Bcc recipients too.
    for name in shared - options:
        first, second = ({**form["properties"][name], "description": ""} for form in forms)
        assert first == second, name


def test_the_servers_are_the_regions(document: Document) -> None:
    assert [server["x-region"] for server in document["servers"]] == ["us", "eu"]
    assert not [server["url"] for server in document["servers"] if not re.fullmatch(r"https://[a-z.]+", server["url"])]


def test_the_bundle_is_the_same_for_programs(document: Document) -> None:
    assert json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8")) == document


def test_the_bundle_stands_alone(document: Document) -> None:
    text = (ROOT / "generated" / "openapi.yaml").read_text(encoding="utf-8")
    assert not re.search(r"\$ref: (?!'#/components/)", text)
    assert document["openapi"].startswith("3.1.")
