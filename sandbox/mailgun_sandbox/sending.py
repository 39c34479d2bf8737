"""What becomes of a message: whom it goes to, and how each delivery ends.

The beginning of a recipient's local part decides, upper and lower case alike:

* `bounce…` or `hardbounce…`: refused for good; the address is put on the list of bounces.
* `softbounce…`: refused for now; there is no second attempt.
* anything else is delivered at once.

An address that is on the list of bounces is not tried. Nothing of this happens in test mode, which always delivers.
"""

from __future__ import annotations

from collections.abc import Iterator

from .entities import Bounce, Domain, MailingList, Message
from .events import Recorder
from .state import State


def submit(state: State, domain: Domain, message: Message) -> None:
    """Store a message, accept it for each recipient, and deliver it unless it is to wait."""
    domain.messages[message.key] = message
    for recorder, _ in _recipients(state, message):
        domain.events.add(recorder.accepted())
    if message.deliver_at is not None and message.deliver_at > message.sent_at:
        state.schedule(message, message.deliver_at)
    else:
        _deliver(state, domain, message)


def deliver_due(state: State) -> None:
    """Deliver the scheduled messages whose time has come."""
    for message in state.due():
        domain = state.domain(message.domain)
        if domain is not None:
            _deliver(state, domain, message)


def _deliver(state: State, domain: Domain, message: Message) -> None:
    for recorder, address in _recipients(state, message):
        local_part = address.partition("@")[0].lower()
        if message.test_mode:
            domain.events.add(recorder.delivered())
        elif address in domain.bounces:
            domain.events.add(recorder.suppressed())
        elif local_part.startswith(("bounce", "hardbounce")):
            event = recorder.bounced()
            domain.events.add(event)
            status = event["delivery-status"]
            bounce = Bounce(address, str(status["code"]), status["message"], state.clock.now())
            domain.bounces.put(address, bounce)
        elif local_part.startswith("softbounce"):
            domain.events.add(recorder.deferred())
        else:
            domain.events.add(recorder.delivered())


def _recipients(state: State, message: Message) -> Iterator[tuple[Recorder, str]]:
    """The people behind the recipients, once each: a list stands for its subscribed members."""
    seen: set[str] = set()
    for address in message.recipients:
        mailing_list = state.lists.get(address)
        for person in _people(address, mailing_list):
            if person.lower() not in seen:
                seen.add(person.lower())
                yield Recorder(state.clock, state.ids, state.region, message, person, mailing_list), person


def _people(address: str, mailing_list: MailingList | None) -> list[str]:
    if mailing_list is None:
        return [address]
    return [member.address for member in mailing_list.members if member.subscribed]
