"""The metrics of the analytics API, from counts of events.

What is counted as processed and as sent, and what the rates are rates of, is unverified: here all outgoing mail is
processed, what was delivered or bounced was sent, opens and the like are held against deliveries, and failures
against what was processed.
"""

from __future__ import annotations

from collections.abc import Callable

from .counting import Count

_Test = Callable[[Count], bool]


def _event(name: str) -> _Test:
    return lambda count: count.event == name


def _failed(severity: str = "", *reasons: str) -> _Test:
    return lambda count: (
        count.event == "failed" and severity in ("", count.severity) and (not reasons or count.reason in reasons)
    )


def _via(event: str, transport: str) -> _Test:
    return lambda count: count.event == event and (count.transport or "smtp") == transport


def _outgoing(count: Count) -> bool:
    return count.event == "accepted" and not count.is_incoming


_SUPPRESSED = ("suppress-bounce", "suppress-unsubscribe", "suppress-complaint")
_TOTALS: dict[str, _Test] = {
    "accepted_incoming_count": lambda count: count.event == "accepted" and count.is_incoming,
    "accepted_outgoing_count": _outgoing,
    "accepted_count": _event("accepted"),
    "delivered_smtp_count": _via("delivered", "smtp"),
    "delivered_http_count": _via("delivered", "http"),
    "delivered_count": _event("delivered"),
    "delivered_first_attempt_count": _event("delivered"),
    "stored_count": _event("stored"),
    "processed_count": _outgoing,
    "sent_count": lambda count: (
        count.event == "delivered" or (count.event == "failed" and count.reason not in _SUPPRESSED)
    ),
    "opened_count": _event("opened"),
    "clicked_count": _event("clicked"),
    "unsubscribed_count": _event("unsubscribed"),
    "complained_count": _event("complained"),
    "failed_count": _failed(),
    "temporary_failed_count": _failed("temporary"),
    "permanent_failed_count": _failed("permanent"),
    "webhook_count": _via("failed", "http"),
    "bounced_count": _failed("permanent", "bounce"),
    "hard_bounces_count": _failed("permanent", "bounce"),
    "soft_bounces_count": _failed("temporary"),
    "delayed_first_attempt_count": _failed("temporary"),
    "suppressed_bounces_count": _failed("permanent", "suppress-bounce"),
    "suppressed_unsubscribed_count": _failed("permanent", "suppress-unsubscribe"),
    "suppressed_complaints_count": _failed("permanent", "suppress-complaint"),
}
_UNIQUE = {"unique_opened_count": "opened", "unique_clicked_count": "clicked"}
_RATES = {
    "delivered_rate": ("delivered_count", "processed_count"),
    "opened_rate": ("opened_count", "delivered_count"),
    "clicked_rate": ("clicked_count", "delivered_count"),
    "unique_opened_rate": ("unique_opened_count", "delivered_count"),
    "unique_clicked_rate": ("unique_clicked_count", "delivered_count"),
    "unsubscribed_rate": ("unsubscribed_count", "delivered_count"),
    "complained_rate": ("complained_count", "delivered_count"),
    "bounce_rate": ("bounced_count", "processed_count"),
    "hard_bounce_rate": ("hard_bounces_count", "processed_count"),
    "soft_bounce_rate": ("soft_bounces_count", "processed_count"),
    "fail_rate": ("failed_count", "processed_count"),
    "permanent_fail_rate": ("permanent_failed_count", "processed_count"),
    "temporary_fail_rate": ("temporary_failed_count", "processed_count"),
    "delayed_rate": ("temporary_failed_count", "processed_count"),
    "delayed_first_attempt_rate": ("delayed_first_attempt_count", "processed_count"),
}


def metric(name: str, counts: list[Count]) -> int | str:
    """One metric; a rate is a text. What a sandbox never does, such as checking addresses, is 0."""
    if name in _RATES:
        part, whole = (metric(each, counts) for each in _RATES[name])
        return f"{int(part) / int(whole) if int(whole) else 0.0:.4f}"
    if name in _UNIQUE:
        return sum(count.unique for count in counts if count.event == _UNIQUE[name])
    test = _TOTALS.get(name)
    return 0 if test is None else sum(count.total for count in counts if test(count))
