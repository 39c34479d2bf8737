"""Every example of a success goes through the generated package and comes back the same."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest

from generator.bundle import Document, bundle, operation_ids_of, resolve
from generator.bundle import operations as bundled_operations
from mailgun_api.model import Model
from mailgun_api.operations import OPERATIONS
from tests.api.equality import differences, unknown
from tests.spec.conftest import SPEC


class Example(NamedTuple):
    operation_id: str
    status: int
    value: Any


def _examples(document: Document) -> list[Example]:
    return [
        Example(operation_id, int(status), media["example"])
        for _, _, operation in bundled_operations(document)
        for operation_id in operation_ids_of(operation)
        for status, answer in operation["responses"].items()
        if status.startswith("2")
        for media in (resolve(document, answer).get("content") or {}).values()
        if "example" in media
    ]


EXAMPLES = _examples(bundle(SPEC))
PAGES = [example for example in EXAMPLES if OPERATIONS[example.operation_id].pagination]


def _id(example: Example) -> str:
    return f"{example.operation_id}-{example.status}"


def _decode(example: Example) -> Any:
    content = json.dumps(example.value).encode()
    return OPERATIONS[example.operation_id].decode(example.status, {}, content)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return getattr(value, "to_dict", lambda: value)()


def test_there_is_an_example_for_nearly_every_operation() -> None:
    assert len({example.operation_id for example in EXAMPLES}) > 0.9 * len(OPERATIONS)
    paged = {operation.id for operation in OPERATIONS.values() if operation.pagination}
    assert {example.operation_id for example in PAGES} == paged


@pytest.mark.parametrize("example", EXAMPLES, ids=_id)
def test_an_example_comes_back_as_it_was(example: Example) -> None:
    assert not differences(example.value, _plain(_decode(example)))


@pytest.mark.parametrize("example", EXAMPLES, ids=_id)
def test_an_example_shows_described_fields_only(example: Example) -> None:
    assert not list(unknown(_decode(example)))


@pytest.mark.parametrize("example", PAGES, ids=_id)
def test_a_page_leads_to_its_items_and_on(example: Example) -> None:
    pagination = OPERATIONS[example.operation_id].pagination
    assert pagination is not None
    page = _decode(example)

    def reach(names: tuple[str, ...]) -> Any:
        found = page
        for name in names:
            found = getattr(found, name)
        return found

    items = reach(pagination.items)
    assert isinstance(items, list)
    assert items, "an example of a page has items"
    assert all(isinstance(item, Model | dict) for item in items)
    if pagination.next:
        # A page that holds all has an empty `paging`, in the vendor's own samples.
        holder = reach(pagination.next[:-1])
        assert isinstance(reach(pagination.next), str) or holder.to_dict() == {}
    if pagination.total:
        assert isinstance(reach(pagination.total), int)
