"""What happened to the messages of a domain, page by page."""

from __future__ import annotations

import base64
import json
import math
from dataclasses import asdict, dataclass, replace
from typing import Any

from ..call import Call, handler
from ..dates import parse_moment
from ..event_filters import compile_filters
from ..event_log import Event
from ..replies import Refusal, Reply, answer

_DEFAULT_LIMIT = 100
_RANGE = ("begin", "end", "ascending", "limit")


@dataclass(frozen=True, slots=True)
class _Cursor:
    """Which page to give; what the last part of a link says.

    The range has no upper end where `newest` is None: events that come later belong to it.
    """

    oldest: float
    newest: float | None
    ascending: bool
    limit: int
    filters: dict[str, str]
    # The gap between two events where the page begins; an end of the range when None.
    place: int | None = None
    # Whether the page lies before that gap rather than behind it.
    backwards: bool = False

    def write(self) -> str:
        """The cursor as text that is safe in a path; base64 like that of the service (recorded)."""
        return base64.urlsafe_b64encode(json.dumps(asdict(self), separators=(",", ":")).encode()).decode()


def _read_cursor(text: str) -> _Cursor:
    try:
        # Some clients and proxies strip the padding.
        return _Cursor(**json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))))
    except (ValueError, TypeError):
        raise Refusal(400, "the page is none that a link led to") from None


def _moment(call: Call, name: str) -> float | None:
    text = call.query.get(name)
    moment = parse_moment(text) if text else None
    return moment.timestamp() if moment is not None else None


def _first_cursor(call: Call) -> _Cursor:
    begin, end = _moment(call, "begin"), _moment(call, "end")
    asked = call.query.flag("ascending")
    ascending = begin is not None and end is not None and begin < end if asked is None else asked
    if begin is not None and end is not None and begin != end and ascending != (begin < end):
        # Documented, without the words.
        raise Refusal(400, "'ascending' parameter contradicts 'begin' and 'end'")
    if ascending:
        # What `ascending` means without `begin` is unverified; here it begins with the oldest event.
        oldest, newest = (0.0 if begin is None else begin), end
    else:
        oldest = 0.0 if end is None else end
        newest = call.state.clock.now().timestamp() if begin is None else begin
    filters = {name: call.query.text(name) for name in call.query if name not in _RANGE and call.query.text(name)}
    return _Cursor(oldest, newest, ascending, call.query.number("limit", _DEFAULT_LIMIT), filters)


def _show(call: Call, event: Event) -> dict[str, Any]:
    storage = event["storage"]
    url = call.link(f"/v3/domains/{call.domain.name}/messages/{storage['key']}")
    return {**event, "storage": {**storage, "url": url}}


def _page(call: Call, cursor: _Cursor) -> Reply:
    events = call.domain.events
    low, high = events.span(cursor.oldest, math.inf if cursor.newest is None else cursor.newest)
    upwards = cursor.ascending != cursor.backwards
    place = (low if upwards else high) if cursor.place is None else min(max(cursor.place, low), high)
    found, end = events.walk(place, high if upwards else low, cursor.limit, compile_filters(cursor.filters))
    if cursor.backwards:
        found.reverse()
        place, end = end, place

    def link(at: int | None, backwards: bool) -> str:
        token = replace(cursor, place=at, backwards=backwards).write()
        return call.link(f"/v3/{call.domain.name}/events/{token}")

    paging = {
        "previous": link(place, True),
        "next": link(end, False),
        "first": link(None, False),
        "last": link(None, True),
    }
    return answer({"items": [_show(call, event) for event in found], "paging": paging})


@handler
def events_list(call: Call) -> Reply:
    """The first page of a range."""
    return _page(call, _first_cursor(call))


@handler
def events_get_page(call: Call) -> Reply:
    """The page that a link leads to."""
    return _page(call, _read_cursor(call.path["page"]))
