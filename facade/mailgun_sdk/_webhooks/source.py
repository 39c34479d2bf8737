"""Writes back what came, exactly."""

from __future__ import annotations

from typing import Any

from mailgun_api.dates import parse_date
from mailgun_api.errors import DateError


def restored(source: Any, rebuilt: Any) -> Any:
    """What a model writes, with everything that still means what came as it came.

    A model reads dates to microseconds and writes them in one form; what came may be finer, or in another form.
    """
    if isinstance(source, dict) and isinstance(rebuilt, dict):
        known = {key: restored(source[key], rebuilt[key]) for key in source if key in rebuilt}
        return known | {key: value for key, value in rebuilt.items() if key not in known}
    if isinstance(source, list) and isinstance(rebuilt, list) and len(source) == len(rebuilt):
        return list(map(restored, source, rebuilt))
    return source if source == rebuilt or _same_instant(source, rebuilt) else rebuilt


def _same_instant(source: Any, rebuilt: Any) -> bool:
    try:
        return parse_date(rebuilt) == parse_date(source)
    except DateError:
        return False
