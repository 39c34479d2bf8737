"""Statistics of domains and of the account, counted from the events."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..counting import DIMENSIONS, count_events, grouped
from ..dates import rfc2822
from ..event_log import EVERY, Condition
from ..periods import Period, read_period
from ..replies import Refusal, Reply, answer
from ..stats import actions, shown

_FILTERS = {"domain": "domain", "ip": "ip", "provider": "recipient_provider", "tag": "tag", "country": "country"}


def period_of(call: Call) -> Period:
    """The period that the query of a call asks for."""
    query = call.query
    texts = [query.text(name) for name in ("start", "end", "resolution", "duration")]
    return read_period(texts[0], texts[1], texts[2], texts[3], call.state.clock.now())


def head(period: Period) -> dict[str, Any]:
    """How an answer begins."""
    return {
        "start": rfc2822(period.start),
        "end": rfc2822(period.end),
        "resolution": period.resolution,
    }


def step_by_step(call: Call, period: Period, domain: str | None, condition: Condition = EVERY) -> list[dict[str, Any]]:
    """The counts of the events that the query names, one entry for each step of the period."""
    state = call.state
    counts = grouped(count_events(state.database, state.region, period, ["time"], condition, domain))
    names = dict.fromkeys(call.query.texts("event"))
    found: list[dict[str, Any]] = []
    for step in period.steps():
        of_step = counts.get((step.strftime("%Y-%m-%dT%H:%M:%S"),), [])
        found.append({"time": rfc2822(step), **{name: shown(name, of_step) for name in names}})
    return found


def aggregate(
    call: Call, dimension: str, domain: str, condition: Condition = EVERY, *, deliveries: bool = True
) -> dict[str, dict[str, int]]:
    """What people did, by country, device or provider, over all time."""
    now = call.state.clock.now()
    period = read_period("0", "", "day", "", now)
    counts = count_events(call.state.database, call.state.region, period, [dimension], condition, domain)
    found = {keys[0]: actions(each, deliveries=deliveries) for keys, each in grouped(counts).items() if keys[0]}
    return dict(sorted(found.items()))


@handler
def stats_get_domain(call: Call) -> Reply:
    """The events of a domain."""
    period = period_of(call)
    return answer({"description": "", **head(period), "stats": step_by_step(call, period, call.domain.name)})


@handler
def stats_get_account(call: Call) -> Reply:
    """The events of all domains of a region."""
    period = period_of(call)
    return answer({"description": "", **head(period), "stats": step_by_step(call, period, None)})


@handler
def stats_get_filtered(call: Call) -> Reply:
    """The same, of one domain, tag and so on: `filter=tag:orders`. Groups other than steps are not made."""
    period, text = period_of(call), call.query.text("filter")
    condition: Condition = EVERY
    if text:
        name, colon, value = text.partition(":")
        if not colon or name not in _FILTERS:
            raise Refusal(400, f"'filter' parameter is none of {', '.join(_FILTERS)}, a colon and a value: {text}")
        condition = (f"{DIMENSIONS[_FILTERS[name]]} = ?", [value.lower()])
    if call.query.text("group", "time") not in ("time", "day", "month", "total"):
        raise Refusal(400, f"'group' parameter is not known to the sandbox: {call.query.text('group')}")
    return answer({"description": "", **head(period), "stats": step_by_step(call, period, None, condition)})


@handler
def stats_list_domains(call: Call) -> Reply:
    """The events of each domain in one step."""
    period = read_period(
        call.query.text("timestamp"),
        call.query.text("timestamp"),
        call.query.text("resolution"),
        "",
        call.state.clock.now(),
    )
    state = call.state
    counts = grouped(count_events(state.database, state.region, period, ["domain"]))
    names = dict.fromkeys(call.query.texts("event"))
    rows = [
        {"time": rfc2822(period.start), "domain": keys[0], **{name: shown(name, each) for name in names}}
        for keys, each in counts.items()
    ]
    return answer({"description": "", **head(period), "stats": rows[: call.query.number("limit", 10)]})


@handler
def stats_get_domain_countries(call: Call) -> Reply:
    """What people did, by country."""
    return answer({"countries": aggregate(call, "country", call.domain.name)})


@handler
def stats_get_domain_devices(call: Call) -> Reply:
    """What people did, by device."""
    return answer({"devices": aggregate(call, "device", call.domain.name)})


@handler
def stats_get_domain_providers(call: Call) -> Reply:
    """What people did, by provider."""
    return answer({"providers": aggregate(call, "recipient_provider", call.domain.name)})


@handler
def stats_list_legacy(call: Call) -> Reply:
    """How many events there were on each day, in the words of 2012: `sent` was delivered, `dropped` is none."""
    state, now = call.state, call.state.clock.now()
    counts = grouped(
        count_events(
            state.database, state.region, read_period("0", "", "day", "", now), ["time"], EVERY, call.domain.name
        )
    )
    wanted = call.query.texts("event")
    rows: list[dict[str, Any]] = []
    for keys, of_day in sorted(counts.items(), reverse=True):
        for name in dict.fromkeys(count.event for count in of_day):
            old = {"delivered": "sent", "failed": "dropped"}.get(name, name)
            if not wanted or old in wanted:
                total = sum(count.total for count in of_day if count.event == name)
                rows.append({"event": old, "created_at": keys[0], "total_count": total, "tags": {}})
    skip, limit = call.query.number("skip", 0), call.query.number("limit", 100)
    return answer({"items": rows[skip : skip + limit], "total_count": len(rows)})
