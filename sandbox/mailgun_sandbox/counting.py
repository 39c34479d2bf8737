"""Counts events, so that statistics and metrics add up with the lists of events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .database import Database
from .event_log import EVERY, Condition
from .periods import FORMATS, Period

# What events may be told apart by, in SQL. There are no pools and subaccounts in a sandbox.
DIMENSIONS = {
    "domain": "events.domain",
    "ip": "coalesce(json_extract(document, '$.envelope.\"sending-ip\"'), '')",
    "recipient_domain": "coalesce(json_extract(document, '$.\"recipient-domain\"'), '')",
    "recipient_provider": "coalesce(json_extract(document, '$.\"recipient-provider\"'), '')",
    "country": "lower(coalesce(json_extract(document, '$.geolocation.country'), ''))",
    "device": "coalesce(json_extract(document, '$.\"client-info\".\"device-type\"'), '')",
    "bot": "coalesce(json_extract(document, '$.\"client-info\".bot'), '')",
    "tag": "coalesce(tag.value, '')",
    "subaccount": "''",
    "ip_pool": "''",
}


@dataclass(frozen=True, slots=True)
class Count:
    """How many events of one kind there are.

    Attributes:
        keys: The values of the dimensions that were asked for.
        event: `accepted`, `delivered` and so on.
        severity: Of failures.
        reason: Of failures.
        is_incoming: Whether they are about mail that arrived.
        transport: `smtp` or `http`; empty where there is none.
        total: All of them.
        unique: Each recipient of each message once.
    """

    keys: tuple[str, ...]
    event: str
    severity: str
    reason: str
    is_incoming: bool
    transport: str
    total: int
    unique: int


def count_events(
    database: Database,
    region: str,
    period: Period,
    dimensions: Iterable[str] = (),
    condition: Condition = EVERY,
    domain: str | None = None,
) -> list[Count]:
    """How many events there are in a period, by kind.

    Args:
        database: Where they are kept.
        region: `us` or `eu`.
        period: When.
        dimensions: `time`, or names of `DIMENSIONS`.
        condition: Says which to count; `tag.value` is a tag if the dimensions have it.
        domain: Of one domain; of all when absent.
    """
    dimensions = list(dimensions)
    step = f"strftime('{FORMATS[period.resolution]}', timestamp, 'unixepoch')"
    keys = [step if name == "time" else DIMENSIONS[name] for name in dimensions]
    needs_tag = "tag" in dimensions or "tag.value" in condition[0]
    tags = " LEFT JOIN json_each(document, '$.tags') AS tag" if needs_tag else ""
    kinds = (
        "event, severity, reason, coalesce(json_extract(document, '$.flags.\"is-routed\"'), 0),"
        " coalesce(json_extract(document, '$.envelope.transport'), '')"
    )
    places = ", ".join(str(place) for place in range(1, len(keys) + 6))
    sums = "count(*), count(DISTINCT message_key || ' ' || recipient)"
    rows = database.execute(
        f"SELECT {''.join(f'{key}, ' for key in keys)}{kinds}, {sums}"
        f" FROM events{tags} WHERE region = ? {'' if domain is None else 'AND events.domain = ? '}"
        f"AND timestamp >= ? AND timestamp < ? AND {condition[0]} GROUP BY {places} ORDER BY {places}",
        (
            region,
            *(() if domain is None else (domain,)),
            period.start.timestamp(),
            period.stop.timestamp(),
            *condition[1],
        ),
    )
    size = len(keys)
    return [
        Count(tuple(row[:size]), row[size], row[size + 1], row[size + 2], bool(row[size + 3]), *row[size + 4 :])
        for row in rows
    ]


def grouped(counts: Iterable[Count]) -> dict[tuple[str, ...], list[Count]]:
    """The counts by the values of their dimensions."""
    found: dict[tuple[str, ...], list[Count]] = defaultdict(list)
    for count in counts:
        found[count.keys].append(count)
    return dict(found)
