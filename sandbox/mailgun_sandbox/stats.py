"""The statistics of the older API: totals of each event, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .counting import Count

_REASONS = ("bounce", "delayed-bounce", "suppress-bounce", "suppress-unsubscribe", "suppress-complaint")
# Recorded: what people do is counted in total; that each of them counts once besides is documented for these two.
_UNIQUE = ("opened", "clicked")
ACTIONS = ("clicked", "complained", "opened", "unsubscribed")


def shown(event: str, counts: Iterable[Count]) -> dict[str, Any]:
    """The counts of one event as statistics have them."""
    found = [count for count in counts if count.event == event]
    total = sum(count.total for count in found)
    if event == "accepted":
        incoming = sum(count.total for count in found if count.is_incoming)
        return {"incoming": incoming, "outgoing": total - incoming, "total": total}
    if event == "delivered":
        http = sum(count.total for count in found if count.transport == "http")
        return {"smtp": total - http, "http": http, "optimized": 0, "total": total}
    if event == "failed":
        permanent = [count for count in found if count.severity == "permanent"]
        reasons = {reason: sum(each.total for each in permanent if each.reason == reason) for reason in _REASONS}
        http = sum(count.total for count in permanent if count.transport == "http")
        gone = sum(count.total for count in permanent)
        return {
            "temporary": {"espblock": 0, "total": total - gone},
            "permanent": {**reasons, "webhook": http, "optimized": 0, "total": gone},
        }
    if event in _UNIQUE:
        return {"total": total, "unique": sum(count.unique for count in found)}
    return {"total": total}


def actions(counts: list[Count], *, deliveries: bool = False) -> dict[str, int]:
    """What people did with messages, as aggregates have it.

    Args:
        counts: Of one country, device or provider.
        deliveries: Whether acceptances and deliveries are shown, too.
    """
    names = (*(("accepted", "delivered") if deliveries else ()), *ACTIONS)
    found = {name: sum(count.total for count in counts if count.event == name) for name in names}
    unique = {f"unique_{name}": sum(count.unique for count in counts if count.event == name) for name in _UNIQUE}
    return found | unique
