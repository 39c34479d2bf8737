"""orjson, where it is installed, gives what the standard library gives."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailgun_api import parse_json
from tests.api.conftest import repeatable

TEXTS = [
    b"NaN",
    b"[Infinity, -Infinity, 1e999, 1.7976931348623159e308]",
    b"[18446744073709551615, 18446744073709551616, -9223372036854775808, -9223372036854775809, 1e23, -0, -0.0]",
    b"100000000000000000000000000000.5",
    b'{"a": 1, "a": 2}',
    b'["\\ud800", "\\ud83d\\ude00", "\\u0000"]',
    b'"\xed\xa0\x80"',
    b"\xef\xbb\xbf{}",
    '{"ü": "ß"}'.encode("utf-16"),
    '{"ü": "ß"}'.encode(),
    b"[" * 200 + b"]" * 200,
    b" 1 ",
]
WRONG = [b"", b"{", b"[1,]", b"01", b".5", b'"\xff"', b'"\xc0\x80"', b'"a\tb"', b'{"a":1}x', b"9" * 5_000, b"\x0c1"]


@pytest.fixture(autouse=True, scope="module")
def _nothing_is_small() -> Iterator[None]:
    """Have orjson read these short texts, too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parse_json, "_SMALL", 0)
        yield


def test_what_is_small_loads_nothing() -> None:
    code = """
import sys
from mailgun_api.operations import OPERATIONS
OPERATIONS["bounces_get"].decode(200, {}, b'{"address": "a@example.com"}')
assert "orjson" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], timeout=60, check=True)


def same(one: Any, other: Any) -> bool:
    """Equal, of the same types, with NaN like NaN."""
    if isinstance(one, float) and isinstance(other, float):
        return math.copysign(1, one) == math.copysign(1, other) and (one == other or (one != one and other != other))
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_what_is_json_reads_the_same(text: bytes) -> None:
    assert same(parse_json.loads(text), json.loads(text))


@pytest.mark.parametrize("text", WRONG, ids=[str(number) for number in range(len(WRONG))])
def test_what_is_none_is_refused_in_the_same_words(text: bytes) -> None:
    with pytest.raises(ValueError) as expected:  # noqa: PT011 - the error is what is compared
        json.loads(text)
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        parse_json.loads(text)
    assert (type(caught.value), str(caught.value)) == (type(expected.value), str(expected.value))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@repeatable
@given(_JSON)
def test_any_value_reads_the_same(value: Any) -> None:
    text = json.dumps(value).encode()
    assert repr(parse_json.loads(text)) == repr(json.loads(text))


@pytest.mark.parametrize("without", [True, False])
def test_orjson_is_used_where_it_is_and_not_needed(without: bool) -> None:
    if not without:
        pytest.importorskip("orjson")
    code = f"""
import sys
if {without}: sys.modules["orjson"] = None
from mailgun_api.operations import OPERATIONS
from mailgun_api import parse_json
import json
page = b"[" + b"1.5, " * 2_000 + b"18446744073709551616]"
assert parse_json.loads(page) == json.loads(page)
assert (sys.modules.get("orjson") is None) is {without}
print(OPERATIONS["bounces_get"].decode(200, {{}}, b'{{"address": "a@example.com", "new": 18446744073709551616}}'))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    assert done.stdout == "Bounce(address='a@example.com', additional_properties={'new': 18446744073709551616})\n"
