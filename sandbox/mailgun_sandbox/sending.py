"""What becomes of a message: whom it goes to, and how each delivery ends.

The beginning of a recipient's local part decides, upper and lower case alike:

* `bounce…` or `hardbounce…`: refused for good; the address is put on the list of bounces unless the allowlist has it.
* `softbounce…`: refused for now; there is no second attempt.
* anything else is delivered at once.

An address that bounced, complained or unsubscribed is not tried. Nothing of this happens in test mode, which always
delivers.
"""

from __future__ import annotations

from collections.abc import Iterator

from .announcer import Announcer
from .entities import Bounce, MailingList, Message
from .events import Recorder, Suppression, Told
from .state import DomainRoom, State

_People = list[tuple[Recorder, str]]


def submit(state: State, domain: DomainRoom, message: Message) -> None:
    """Store a message, accept it for each recipient, and deliver it unless it is to wait."""
    waits = message.deliver_at is not None and message.deliver_at > message.sent_at
    domain.messages.add(message, waiting=waits)
    announcer = Announcer(state, domain)
    announcer.tag(message.tags)
    people = list(_recipients(state, message))
    for recorder, _ in people:
        announcer.add(recorder.accepted())
    if not waits:
        _deliver(state, domain, message, people, announcer)


def deliver_due(state: State) -> None:
    """Deliver the scheduled messages whose time has come."""
    for message in state.due():
        domain = state.domain(message.domain)
        if domain is not None:
            _deliver(state, domain, message, list(_recipients(state, message)), Announcer(state, domain))


def add_bounce(state: State, domain: DomainRoom, address: str, code: str, error: str) -> None:
    """Put an address on the list of bounces, unless it or its domain is on the allowlist (documented)."""
    host = address.rpartition("@")[2]
    if not domain.allowlist.among([address, host]):
        domain.bounces.put(address, Bounce(address, code, error, state.clock.now()))


def _deliver(state: State, domain: DomainRoom, message: Message, people: _People, announcer: Announcer) -> None:
    suppressed = {} if message.test_mode else _suppressed(domain, message, [address for _, address in people])
    for recorder, address in people:
        local_part = address.partition("@")[0].lower()
        reason = suppressed.get(address.lower())
        if message.test_mode:
            announcer.add(recorder.delivered())
        elif reason is not None:
            announcer.add(recorder.suppressed(reason))
        elif local_part.startswith(("bounce", "hardbounce")):
            event = recorder.bounced()
            announcer.add(event)
            status = event["delivery-status"]
            add_bounce(state, domain, address, str(status["code"]), status["message"])
        elif local_part.startswith("softbounce"):
            announcer.add(recorder.deferred())
        else:
            announcer.add(recorder.delivered())


def _suppressed(domain: DomainRoom, message: Message, addresses: list[str]) -> dict[str, Suppression]:
    """Why some addresses are not tried; of several reasons, which comes first is unverified."""
    found: dict[str, Suppression] = {}
    for address, row in domain.unsubscribes.among(addresses).items():
        # Whoever unsubscribed from a tag still gets what is not marked with it.
        if "*" in row.tags or set(message.tags) & {tag.lower() for tag in row.tags}:
            found[address] = Suppression.UNSUBSCRIBE
    found |= dict.fromkeys(domain.complaints.among(addresses), Suppression.COMPLAINT)
    return found | dict.fromkeys(domain.bounces.among(addresses), Suppression.BOUNCE)


def _recipients(state: State, message: Message) -> Iterator[tuple[Recorder, str]]:
    """The people behind the recipients, once each: a list stands for its subscribed members."""
    seen: set[str] = set()
    lists, told = state.lists.among(message.recipients), Told(message)
    for address in message.recipients:
        mailing_list = lists.get(address.lower())
        for person in _people(state, address, mailing_list):
            if person.lower() not in seen:
                seen.add(person.lower())
                yield Recorder(state.clock, state.ids, state.region, message, person, mailing_list, told), person


def _people(state: State, address: str, mailing_list: MailingList | None) -> list[str]:
    if mailing_list is None:
        return [address]
    return [member.address for member in state.members(mailing_list).where(subscribed=True)]
