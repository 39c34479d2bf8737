"""Whether JSON that went through a model is still the same: dates may be written otherwise, instants may not change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mailgun_api.dates import parse_date
from mailgun_api.errors import DateError
from mailgun_api.model import Model


def differences(before: Any, after: Any, where: str = "$") -> list[str]:
    """Each place where two JSON values differ."""
    if isinstance(before, dict) and isinstance(after, dict):
        lost = [f"{where}.{key}: lost" for key in before.keys() - after.keys()]
        added = [f"{where}.{key}: added" for key in after.keys() - before.keys()]
        shared = [key for key in before if key in after]
        return (
            lost + added + [text for key in shared for text in differences(before[key], after[key], f"{where}.{key}")]
        )
    if isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            return [f"{where}: {len(before)} items became {len(after)}"]
        pairs = enumerate(zip(before, after, strict=True))
        return [text for index, (left, right) in pairs for text in differences(left, right, f"{where}[{index}]")]
    same = (_kind(before) is _kind(after) and before == after) or _same_instant(before, after)
    return [] if same else [f"{where}: {before!r} became {after!r}"]


def _kind(value: Any) -> type:
    # JSON has one kind of number, and true is none.
    return float if type(value) is int else type(value)


def _same_instant(before: Any, after: Any) -> bool:
    # Digits are written as digits, or "550" could turn into 550 here.
    if _kind(before) is not _kind(after) and (isinstance(before, str) or str(after).isdigit()):
        return False
    try:
        return parse_date(before) == parse_date(after)
    except DateError:
        return False


def unknown(value: Any, where: str = "$") -> Iterator[str]:
    """Each place of a decoded answer that no attribute shows; explicit nulls are none."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from unknown(item, f"{where}[{index}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from unknown(item, f"{where}.{key}")
    elif isinstance(value, Model):
        yield from (f"{where}.{key}" for key, item in value.additional_properties.items() if item is not None)
        for name, _, _ in value._fields:
            yield from unknown(getattr(value, name), f"{where}.{name}")
