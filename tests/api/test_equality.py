"""The measure itself: what it calls a difference, and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from mailgun_api.models import BouncePage
from tests.api.equality import differences, unknown


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"a": [1, None, "x"]}, {"a": [1, None, "x"]}),
        ("Thu, 13 Oct 2011 18:02:00 GMT", "2011-10-13T20:02:00+02:00"),
        (5, 5.0),
        (5, "1970-01-01T00:00:05+00:00"),
        (1620637982656, 1620637982.656),
    ],
    ids=repr,
)
def test_the_same(before: Any, after: Any) -> None:
    assert not differences(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"a": 1}, {}),
        ({}, {"a": None}),
        ({"a": None}, {"a": False}),
        ([1], [1, 2]),
        ([1, 2], [1, 3]),
        ("550", 550),
        (550, "550"),
        (True, 1),
        ("a", "b"),
        ("2022-01-31", "2022-02-01"),
        ("Thu, 13 Oct 2011 18:02:00 GMT", 1318528920),
        ({}, []),
        (None, {}),
    ],
    ids=repr,
)
def test_not_the_same(before: Any, after: Any) -> None:
    assert len(differences(before, after)) == 1


def test_what_is_not_described_is_found_wherever_it_is() -> None:
    page = BouncePage.from_dict({"items": [{"address": "a", "new": 1}], "paging": {"next": None}, "newer": 2})
    assert list(unknown(page)) == ["$.newer", "$.items[0].new"]
