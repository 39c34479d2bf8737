"""The logs of the account: the events again, in another dress."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime
from typing import Any

from ..announcer import storage_url
from ..call import Call, handler
from ..counting import DIMENSIONS
from ..dates import parse_moment, rfc2822
from ..event_filters import joined
from ..event_log import EVERY, Condition, Event
from ..periods import read_period
from ..replies import Refusal, Reply, answer

_LIMIT = 100
_ACCOUNT = "0" * 24
_HEADER = "coalesce(json_extract(document, '$.message.headers.\"{}\"'), '')"
_COLUMNS = {
    **DIMENSIONS,
    "tag": "(SELECT group_concat(value, char(10)) FROM json_each(document, '$.tags'))",
    "id": "json_extract(document, '$.id')",
    "event": "event",
    "recipient": "recipient",
    "severity": "severity",
    "message_id": "message_id",
    "from": _HEADER.format("from"),
    "to": _HEADER.format("to"),
    "subject": _HEADER.format("subject"),
    "mailing_list_address": "coalesce(json_extract(document, '$.\"mailing-list\".address'), '')",
}


def _condition(filters: Any) -> Condition:
    conditions: list[Condition] = []
    for part in (filters or {}).get("AND") or []:
        column, sign = _COLUMNS.get(part["attribute"]), part["comparator"]
        values = [str(each.get("value", "") if isinstance(each, dict) else each).lower() for each in part["values"]]
        if column is None or sign not in ("=", "!=", "contains", "not contains") or not values:
            raise Refusal(400, f"the sandbox cannot filter logs by {part['attribute']} {sign}")
        whole = f"(char(10) || lower(coalesce({column}, '')) || char(10))"
        wanted = [f"\n{value}\n" if sign in ("=", "!=") else value for value in values]
        found = joined("OR", [(f"instr({whole}, ?) > 0", [value]) for value in wanted])
        conditions.append(found if sign in ("=", "contains") else (f"NOT {found[0]}", found[1]))
    return joined("AND", conditions) if conditions else EVERY


def _show(call: Call, domain: str, event: Event) -> dict[str, Any]:
    moment = datetime.fromtimestamp(event["timestamp"], UTC)
    shown: dict[str, Any] = {name: value for name, value in event.items() if name != "timestamp"}
    shown["@timestamp"] = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    shown["account"] = {"id": _ACCOUNT}
    shown["domain"] = {"name": domain}
    # Documented: texts and lists where events have objects and texts.
    shown["user-variables"] = json.dumps(event.get("user-variables") or {})
    storage = event.get("storage") or {}
    if storage.get("key"):
        shown["storage"] = {**storage, "url": [storage_url(call.base_url, domain, storage["key"])]}
    return shown


def _token(place: int) -> str:
    return base64.urlsafe_b64encode(str(place).encode()).decode().rstrip("=")


def _place(token: str) -> int:
    try:
        return int(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (ValueError, binascii.Error):
        raise Refusal(400, "the token is none that a page led to") from None


@handler
def logs_list(call: Call) -> Reply:
    """The events of all domains, the newest first unless sorted otherwise."""
    document, state = call.document or {}, call.state
    texts = [str(document.get(name) or "") for name in ("start", "end", "duration")]
    period = read_period(texts[0], texts[1], "hour", texts[2], state.clock.now(), days=1)
    end = parse_moment(texts[1]) or state.clock.peek()
    start = parse_moment(texts[0]) or period.start
    conditions = [_condition(document.get("filter"))]
    if document.get("events"):
        names = [str(name) for name in document["events"]]
        conditions.append((f"event IN ({', '.join('?' * len(names))})", names))
    paging = document.get("pagination") or {}
    limit = int(paging.get("limit") or _LIMIT)
    upwards = str(paging.get("sort") or "").endswith(":asc")
    span: Condition = (
        "region = ? AND timestamp >= ? AND timestamp <= ?",
        [state.region, start.timestamp(), end.timestamp()],
    )
    where = joined("AND", [span, *conditions])
    page = where
    if paging.get("token"):
        page = joined("AND", [where, (f"number {'>' if upwards else '<'} ?", [_place(str(paging["token"]))])])
    rows = state.database.execute(
        f"SELECT number, domain, document FROM events WHERE {page[0]}"
        f" ORDER BY number {'ASC' if upwards else 'DESC'} LIMIT ?",
        (*page[1], limit),
    ).fetchall()
    pagination: dict[str, Any] = {"next": _token(rows[-1][0])} if len(rows) == limit else {}
    shown: dict[str, Any] = {
        "start": rfc2822(start, "+0000"),
        "end": rfc2822(end, "+0000"),
        "items": [_show(call, domain, json.loads(text)) for _, domain, text in rows],
        "pagination": pagination,
    }
    if document.get("include_totals"):
        total = state.database.execute(f"SELECT count(*) FROM events WHERE {where[0]}", where[1]).fetchone()[0]
        pagination["total"] = total
        shown["aggregates"] = {"all": total, "metrics": {}}
    return answer(shown)


@handler
def logs_list_legacy(call: Call) -> Reply:
    """The events of a domain in one line each, as in 2012."""
    skip, limit = call.query.number("skip", 0), call.query.number("limit", _LIMIT)
    events = call.domain.events
    rows = call.state.database.execute(
        "SELECT document FROM events WHERE region = ? AND domain = ? ORDER BY number DESC LIMIT ? OFFSET ?",
        (call.state.region, call.domain.name, limit, skip),
    )
    items: list[dict[str, Any]] = []
    for (text,) in rows:
        event: Event = json.loads(text)
        headers = event["message"]["headers"]
        items.append(
            {
                "hap": event["event"],
                "created_at": rfc2822(datetime.fromtimestamp(event["timestamp"], UTC), "GMT"),
                "type": event.get("log-level", "info"),
                "message": f"{headers.get('from', '')} → {event['recipient']} '{headers.get('subject', '')}'",
                "message_id": headers.get("message-id", ""),
            }
        )
    return answer({"total_count": len(events), "items": items})
