"""Metrics and tags of the account, counted from the events."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..call import Call, handler
from ..counting import DIMENSIONS, Count, count_events, grouped
from ..dates import rfc2822
from ..entities import Tag
from ..event_filters import joined
from ..event_log import EVERY, Condition
from ..metrics import metric
from ..periods import Period, read_period
from ..replies import Refusal, Reply, answer

# Recorded.
_LIMIT = 1500
_ACCOUNT = "0" * 24
_COMPARISONS = {"=": "{} IN ({})", "!=": "{} NOT IN ({})", "contains": "instr({}, ?) > 0"}
# What is counted when nothing is asked for is unverified.
_METRICS: tuple[str, ...] = ("accepted_count", "delivered_count", "failed_count", "opened_count", "clicked_count")
_MOST_TAGS = 100_000


def _period(call: Call) -> Period:
    document = call.document
    texts = [str(document.get(name) or "") for name in ("start", "end", "resolution", "duration")]
    return read_period(texts[0], texts[1], texts[2], texts[3], call.state.clock.now())


def condition_of(filters: Any) -> Condition:
    """The condition that a filter of the analytics API stands for.

    Raises:
        Refusal: 400; it compares in a way that is not known.
    """
    conditions: list[Condition] = []
    for part in (filters or {}).get("AND") or []:
        attribute, sign = part.get("attribute"), part.get("comparator")
        column = DIMENSIONS.get(attribute)
        given = part.get("values") or []
        values = [str(each.get("value", "") if isinstance(each, dict) else each).lower() for each in given]
        if column is None or not values or sign is None:
            # The words are unverified, and so is which of the parts may be left out.
            raise Refusal(400, f"the sandbox cannot filter by {attribute}, {sign} and {len(values)} values")
        column = f"lower({column})"
        if sign in ("=", "!="):
            conditions.append((_COMPARISONS[sign].format(column, ", ".join("?" * len(values))), values))
        else:
            found = joined("OR", [(_COMPARISONS["contains"].format(column), [value]) for value in values])
            conditions.append(found if sign == "contains" else (f"NOT {found[0]}", found[1]))
    return joined("AND", conditions) if conditions else EVERY


def _page(document: Any, rows: list[Any]) -> tuple[list[Any], dict[str, Any]]:
    paging = document.get("pagination") or {}
    skip, limit = int(paging.get("skip") or 0), int(paging.get("limit") or _LIMIT)
    shown = {"sort": paging.get("sort") or "", "skip": skip, "limit": limit, "total": len(rows)}
    return rows[skip : skip + limit], shown


def _shown(name: str, value: str) -> dict[str, str]:
    if name == "time":
        value = rfc2822(datetime.fromisoformat(value).replace(tzinfo=UTC), "+0000")
    return {"dimension": name, "value": value, "display_value": value}


def _metrics(names: list[str], counts: list[Count]) -> dict[str, int | str]:
    return {name: metric(name, counts) for name in names}


@handler
def metrics_list(call: Call) -> Reply:
    """Metrics of all domains, by the dimensions that are asked for."""
    return _answer(call)


@handler
def metrics_list_usage(call: Call) -> Reply:
    """Metrics of what the account pays for."""
    # Recorded: in sum, and only there, the failures are told as well.
    return _answer(call, "permanent_failed_count")


def _answer(call: Call, *more: str) -> Reply:
    document, period, state = call.document, _period(call), call.state
    dimensions, names = document.get("dimensions") or [], document.get("metrics") or list(_METRICS)
    condition = condition_of(document.get("filter"))
    counts = count_events(state.database, state.region, period, dimensions, condition)
    groups = list(grouped(counts).items())
    sort, _, order = str((document.get("pagination") or {}).get("sort") or "").partition(":")
    if sort in dimensions:
        place = dimensions.index(sort)
        groups.sort(key=lambda group: group[0][place], reverse=order == "desc")
    elif sort:
        groups.sort(key=lambda group: float(metric(sort, group[1])), reverse=order != "asc")
    page, pagination = _page(document, groups)
    items = [
        {
            "dimensions": [_shown(name, key) for name, key in zip(dimensions, keys, strict=True)],
            "metrics": _metrics(names, of_group),
        }
        for keys, of_group in page
    ]
    shown: dict[str, Any] = {
        "start": rfc2822(period.start, "+0000"),
        "end": rfc2822(period.end, "+0000"),
        "resolution": period.resolution,
        "dimensions": dimensions,
        "pagination": pagination,
        "items": items,
    }
    if document.get("duration"):
        shown["duration"] = document["duration"]
    if document.get("include_aggregates"):
        # Counted anew: a message with two tags is in two groups, and one message.
        shown["aggregates"] = {
            "metrics": _metrics([*names, *more], count_events(state.database, state.region, period, [], condition))
        }
    return answer(shown)


def _tags(call: Call) -> dict[str, Tag]:
    """The tags of all domains, together."""
    found: dict[str, Tag] = {}
    for domain in call.state.domains:
        room = call.state.domain(domain.name)
        for tag in room.tags if room is not None else ():
            known = found.setdefault(tag.tag.lower(), tag)
            known.first_seen = min(known.first_seen, tag.first_seen)
            known.last_seen = max(known.last_seen, tag.last_seen)
            known.description = known.description or tag.description
    return found


@handler
def tags_list(call: Call) -> Reply:
    """The tags of the account."""
    document = call.document or {}
    wanted = str(document.get("tag") or "").lower()
    rows = [tag for name, tag in sorted(_tags(call).items()) if wanted in name]
    paging = document.get("pagination") or {}
    sort, _, order = str(paging.get("sort") or "").partition(":")
    if sort in ("lastseen", "last_seen", "firstseen", "first_seen"):
        rows.sort(key=lambda tag: tag.last_seen if sort.startswith("last") else tag.first_seen)
    if order == "desc":
        rows.reverse()
    page, shown = _page(document, rows)
    items = [
        {
            "account_id": _ACCOUNT,
            "parent_account_id": "",
            "account_name": "Sandbox",
            "tag": tag.tag,
            "description": tag.description,
            "first_seen": rfc2822(tag.first_seen, "+0000"),
            "last_seen": rfc2822(tag.last_seen, "+0000"),
            "metrics": _tag_metrics(call, tag) if document.get("include_metrics") else {},
        }
        for tag in page
    ]
    return answer({"items": items, "pagination": shown | {"include_total": bool(paging.get("include_total"))}})


def _tag_metrics(call: Call, tag: Tag) -> dict[str, int | str]:
    state, now = call.state, call.state.clock.peek()
    period = read_period("0", "", "day", "", now)
    condition: Condition = ("lower(tag.value) = ?", [tag.tag.lower()])
    return _metrics(list(_METRICS), count_events(state.database, state.region, period, [], condition))


def _each(call: Call) -> list[tuple[Any, Tag]]:
    name = str(call.document["tag"])
    rooms = [call.state.domain(domain.name) for domain in call.state.domains]
    found = [(room, tag) for room in rooms if room is not None and (tag := room.tags.get(name)) is not None]
    if not found:
        # Status and words are unverified.
        raise Refusal(404, "Tag not found")
    return found


@handler
def tags_update(call: Call) -> Reply:
    """Describe a tag."""
    for room, tag in _each(call):
        tag.description = str(call.document.get("description") or "")
        room.tags.put(tag.tag, tag)
    return answer({"message": "Tag updated"})


@handler
def tags_delete(call: Call) -> Reply:
    """Delete a tag; the events keep it."""
    for room, tag in _each(call):
        room.tags.remove(tag.tag)
    return answer({"message": "Tag deleted"})


@handler
def tags_get_limits(call: Call) -> Reply:
    """How many tags the account may have."""
    count = len(_tags(call))
    return answer({"limit": _MOST_TAGS, "count": count, "limit_reached": count >= _MOST_TAGS})
