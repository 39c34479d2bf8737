"""The tags of a domain, in the older API."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..call import HANDLERS, Call, handler
from ..counting import DIMENSIONS
from ..countries import COUNTRIES
from ..entities import Tag
from ..event_log import Condition
from ..paging import TAGS, pivot_page
from ..replies import Refusal, Reply, answer
from .stats import aggregate, head, period_of, step_by_step

# Recorded of another account's domain; which number a domain has is unverified.
_MOST_TAGS = 4000
_DEVICES = ("desktop", "mobile", "tablet", "unknown")
_PROVIDERS = ("gmail.com", "yahoo.com", "hotmail.com", "aol.com", "Other")
_NAMES = {"country": "country", "device": "device", "provider": "recipient_provider"}


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _show(tag: Tag) -> dict[str, str]:
    return {
        "tag": tag.tag,
        "description": tag.description,
        "first-seen": _date(tag.first_seen),
        "last-seen": _date(tag.last_seen),
    }


def _find(call: Call) -> Tag:
    name = call.path.get("tag") or call.query.text("tag")
    tag = call.domain.tags.get(name)
    if tag is None:
        # The words are unverified.
        raise Refusal(404, "tag not found")
    return tag


def _tagged(tag: Tag) -> Condition:
    return "lower(tag.value) = ?", [tag.tag.lower()]


@handler
def legacy_tags_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    rows, paging = pivot_page(
        call, call.domain.tags, TAGS, lambda tag: tag.tag, prefix=call.query.text("prefix"), limit=1000
    )
    return answer({"items": [_show(tag) for tag in rows], "paging": paging})


@handler
def legacy_tags_get(call: Call) -> Reply:
    """One tag."""
    return answer(_show(_find(call)))


@handler
def legacy_tags_update(call: Call) -> Reply:
    """Describe a tag."""
    tag = _find(call)
    tag.description = call.form.text("description") or call.query.text("description")
    call.domain.tags.put(tag.tag, tag)
    return answer({"message": "Tag updated"})


@handler
def legacy_tags_delete(call: Call) -> Reply:
    """Delete a tag; the events keep it."""
    call.domain.tags.remove(_find(call).tag)
    return answer({"message": "Tag deleted"})


@handler
def legacy_tags_get_stats(call: Call) -> Reply:
    """The events of the messages with a tag."""
    tag, period = _find(call), period_of(call)
    text, values = _tagged(tag)
    for name in ("provider", "device", "country"):
        if call.query.text(name):
            text += f" AND {DIMENSIONS[_NAMES[name]]} = ?"
            values = [*values, call.query.text(name)]
    stats = step_by_step(call, period, call.domain.name, (text, values))
    return answer({"tag": tag.tag, "description": tag.description, **head(period), "stats": stats})


def _aggregate(call: Call, name: str, known: tuple[str, ...]) -> Reply:
    tag = _find(call)
    found = aggregate(call, _NAMES[name], call.domain.name, _tagged(tag), deliveries=name == "provider")
    # Recorded: those that nothing is known of are there with zeros.
    empty = dict.fromkeys(("clicked", "complained", "opened", "unique_clicked", "unique_opened", "unsubscribed"), 0)
    shown: dict[str, Any] = {key: found.get(key, empty) for key in sorted({*known, *found})}
    return answer({name: shown, "tag": tag.tag})


@handler
def legacy_tags_get_country_stats(call: Call) -> Reply:
    """What people did with the messages with a tag, by country."""
    return _aggregate(call, "country", COUNTRIES)


@handler
def legacy_tags_get_device_stats(call: Call) -> Reply:
    """The same by device."""
    return _aggregate(call, "device", _DEVICES)


@handler
def legacy_tags_get_provider_stats(call: Call) -> Reply:
    """The same by provider."""
    return _aggregate(call, "provider", ())


@handler
def legacy_tags_get_aggregates(call: Call) -> Reply:
    """The same by what the query names."""
    known = {"country": COUNTRIES, "device": _DEVICES, "provider": ()}
    return _aggregate(call, call.query.text("type"), known[call.query.text("type")])


@handler
def legacy_tags_list_countries(call: Call) -> Reply:
    """The countries that statistics know."""
    return answer({"items": list(COUNTRIES)})


@handler
def legacy_tags_list_devices(call: Call) -> Reply:
    """The devices that statistics know."""
    return answer({"items": list(_DEVICES)})


@handler
def legacy_tags_list_providers(call: Call) -> Reply:
    """The providers that statistics know."""
    return answer({"items": list(_PROVIDERS)})


@handler
def legacy_tags_get_limits(call: Call) -> Reply:
    """How many tags a domain may have."""
    return answer({"id": call.domain.name, "limit": _MOST_TAGS, "count": len(call.domain.tags)})


# The same operations with the tag in the query, where it may hold a slash.
_BY_QUERY: dict[str, Callable[[Call], Reply]] = {
    "legacy_tags_get_by_query": legacy_tags_get,
    "legacy_tags_update_by_query": legacy_tags_update,
    "legacy_tags_delete_by_query": legacy_tags_delete,
    "legacy_tags_get_stats_by_query": legacy_tags_get_stats,
}
HANDLERS.update(_BY_QUERY)
