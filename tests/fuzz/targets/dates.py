"""`mailgun_sdk.dates`: any text or number is an aware datetime or a `DateError`.

Judges: `datetime.fromisoformat` and `email.utils.parsedate_to_datetime` where they read the text, too; the same text
with a space before it, which the quick ways for one layout of dates do not take; what is written is read again.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from mailgun_api.models import AllowlistEntry
from mailgun_sdk.dates import format_date, parse_date
from mailgun_sdk.errors import DateError


def check(data: bytes) -> None:
    """Hold one input against the promises."""
    text = data.decode("utf-8", "surrogateescape")
    found = _tried(text)
    for spaced in (f" {text}", f"{text} "):
        assert _tried(spaced) == found, f"{text!r} with a space is another date"
    # Lists of models have a quick way of their own.
    source = {"type": "domain", "value": "example.com", "reason": "x", "createdAt": text}
    (entry,) = AllowlistEntry.from_list([source])
    assert entry.created_at == found, f"{text!r} in a list is another date"
    assert found is not None or entry.to_dict()["createdAt"] == text
    if found is not None:
        _hold(found)
        _compare(text.strip(), found)
    number = _number(text)
    if number is not None and (moment := _tried(number)) is not None:
        _hold(moment)


def _tried(value: str | float) -> datetime | None:
    try:
        return parse_date(value)
    except DateError:
        return None


def _hold(found: datetime) -> None:
    offset = found.utcoffset()
    assert offset is not None, f"{found!r} has no zone"
    assert not offset % timedelta(minutes=1)
    assert parse_date(found) is found
    again = parse_date(format_date(found))
    assert again == found.replace(microsecond=0)
    assert again.utcoffset() == offset


def _compare(text: str, found: datetime) -> None:
    if text.lstrip("-").replace(".", "", 1).isdecimal():  # seconds, not the digits of a day
        return
    try:
        judged = datetime.fromisoformat(text)
    except ValueError:
        judged = None
    if judged is not None:
        assert found == (judged if judged.tzinfo else judged.replace(tzinfo=UTC)), f"{text!r}: {found} is {judged}"
    # The parser of mail takes hyphens for zones, drops zones that it does not know, and moves early years.
    if "-" in text[:-5] or ":" in text[-4:] or found.year < 1000:
        return
    try:
        mail = parsedate_to_datetime(text)
    except ValueError:
        return
    if mail.tzinfo is None and found.utcoffset():
        return
    assert found == (mail if mail.tzinfo else mail.replace(tzinfo=UTC)), f"{text!r}: {found} is {mail}"


def _number(text: str) -> float | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
