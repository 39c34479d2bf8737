"""Every operation of the resources that have no scenario of their own, with all its arguments, on the wire.

The sandbox checks the request against the description and answers the description's example.
"""

from __future__ import annotations

import warnings
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.parse import Parsed, parse
from mailgun_api.model import Model
from mailgun_api.operations import OPERATIONS
from mailgun_sdk import AsyncMailgun
from tests.cassettes.arguments import arguments

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]

SCENARIOS = {"bounces", "domains", "events", "mailing_lists", "messages", "templates", "webhooks"}
TAGS = sorted({operation.tag for operation in OPERATIONS.values()} - SCENARIOS)


@cache
def _parsed() -> Parsed:
    return parse(bundle(Path(__file__).parents[2] / "spec"))


@pytest.fixture
def default_cassette_name(tag: str) -> str:
    return tag


@pytest.mark.parametrize("tag", TAGS)
async def test_described(mg: AsyncMailgun, tag: str) -> None:
    parsed = _parsed()
    for operation in sorted(parsed.operations[tag], key=lambda each: each.id):
        described = OPERATIONS[operation.id]
        positional, keywords = arguments(operation, parsed)
        name = operation.id.removeprefix(f"{tag}_")
        method = getattr(getattr(mg, tag), name if hasattr(getattr(mg, tag), name) else f"{name}_")
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", DeprecationWarning)
            answer = await method(*positional, **keywords)
        assert bool(caught) == described.deprecated, operation.id
        _check(operation.id, described.result, answer)
        if described.pagination is not None:
            first = name.replace("list", "iter", 1)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                items = [
                    item async for item in getattr(getattr(mg, tag), first)(*positional, **_from_the_start(keywords))
                ]
            assert items, operation.id


def _from_the_start(keywords: dict[str, Any]) -> dict[str, Any]:
    """Without what would begin a list in its middle."""
    return {name: value for name, value in keywords.items() if name not in ("skip", "offset", "page", "pagination")}


def _check(operation_id: str, result: tuple[str, str], answer: Any) -> None:
    kind, name = result
    if kind == "model":
        assert type(answer).__name__ == name, operation_id
        assert isinstance(answer, Model)
        # All of the example is shown by attributes; explicit nulls are the exception.
        assert [key for key, value in answer.additional_properties.items() if value is not None] == [], operation_id
    elif kind in ("list", "map"):
        assert isinstance(answer, {"list": list, "map": dict}[kind]), operation_id
    elif kind in ("text", "location"):
        assert isinstance(answer, str), operation_id
    elif kind == "none":
        assert answer is None, operation_id
