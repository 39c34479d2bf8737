"""What tests, the pytest plugin and the web page may look at and bring about: one room over the state of a region.

All of it may be called from any thread while requests run.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Literal

from .announcer import Announcer
from .courier import Courier
from .entities import Complaint, Message, Unsubscribe
from .event_log import Event, events_of
from .events import Client, Recorder
from .faults import Faults
from .forms import Upload
from .inbound import Arrival, arrive, compose_inbound
from .mime import compose
from .posts import Post
from .sending import add_bounce, deliver_due
from .state import DomainRoom, State
from .stored_message import StoredMessage, stored_message
from .suppressions import KINDS, Kind, Suppressed, suppressed

Trigger = Literal["bounce", "soft_bounce", "open", "click", "complaint", "unsubscribe"]
TRIGGERS: tuple[Trigger, ...] = ("bounce", "soft_bounce", "open", "click", "complaint", "unsubscribe")


class ControlError(ValueError):
    """What was asked of the sandbox cannot be done; the message says why and what to do."""


class Control:
    """Looks at the state of a region and changes it from outside of its API.

    Args:
        state: What the sandbox knows.
        courier: Posts for it.
        faults: What is to go wrong next.
    """

    def __init__(self, state: State, courier: Courier, faults: Faults) -> None:
        self._state = state
        self._courier = courier
        self.faults = faults

    @property
    def region(self) -> str:
        """The region, `us` or `eu`."""
        return self._state.region

    def domains(self) -> list[str]:
        """The names of the domains."""
        with self._state.lock:
            return [domain.name for domain in self._state.domains]

    def messages(
        self, domain: str | None = None, *, limit: int = 100, before: str | None = None, search: str = ""
    ) -> list[StoredMessage]:
        """Messages, the newest first.

        Args:
            domain: Those of one domain; of all domains when absent.
            limit: How many at most.
            before: The key of a message: those that came before it. The last one of a page leads to the next page.
            search: Those that have this in an address, a header, a tag or a text, in either case of the letters A to Z.

        Raises:
            ControlError: There is no such domain.
        """
        with self._state.lock:
            store = self._state.messages if domain is None else self._room(domain).messages
            return [stored_message(message) for message in store.page(limit, before, search)]

    def message(self, key: str) -> StoredMessage:
        """One message, by its storage key or its Message-Id.

        Raises:
            ControlError: There is none.
        """
        with self._state.lock:
            return stored_message(self._message(key))

    def mime(self, key: str) -> bytes:
        """One message as MIME, by its storage key or its Message-Id.

        Raises:
            ControlError: There is none.
        """
        with self._state.lock:
            return compose(self._message(key))

    def events(self, key: str) -> list[Event]:
        """The events of one message, by its storage key or its Message-Id, the oldest first.

        Raises:
            ControlError: There is no such message.
        """
        with self._state.lock:
            return events_of(self._state.database, self._state.region, self._message(key).key)

    def suppressions(self, domain: str, kind: Kind, *, limit: int = 100, after: str = "") -> list[Suppressed]:
        """Addresses that get no mail any more, and those that are exempt, in their order.

        Args:
            domain: The domain.
            kind: `bounces`, `unsubscribes`, `complaints` or `allowlist`.
            limit: How many at most.
            after: The address to go on behind. The last one of a page leads to the next page.

        Raises:
            ControlError: There is no such domain, or no such list.
        """
        if kind not in KINDS:
            raise ControlError(f"{kind!r} is no list; there are {', '.join(KINDS)}")
        with self._state.lock:
            return suppressed(self._room(domain), kind, limit, after)

    def trigger(
        self, what: Trigger, key: str, recipient: str | None = None, *, url: str = "", client: Client | None = None
    ) -> Event:
        """Let a recipient of a message do something, or the receiving server.

        Args:
            what: `bounce` and `complaint` suppress the recipient; `unsubscribe` does, too, from all mail of the
                domain, and takes the recipient off the mailing list that the message went to; `soft_bounce` is a
                failure for now; `open` and `click` are what they say.
            key: The storage key or the Message-Id of the message.
            recipient: Who; the first recipient when absent.
            url: The link that is clicked.
            client: What the recipient uses.

        Returns:
            The event that tells of it. Webhooks get it.

        Raises:
            ControlError: There is no such message, or the recipient is none of it.
        """
        if what not in TRIGGERS:
            raise ControlError(f"{what!r} cannot be triggered; there are {', '.join(TRIGGERS)}")
        state = self._state
        with state.transaction():
            message = self._message(key)
            known = events_of(state.database, state.region, message.key)
            people = {event["recipient"]: event for event in known if event["event"] == "accepted"}
            address = next(iter(people), "") if recipient is None else recipient
            accepted = next((event for name, event in people.items() if name.lower() == address.lower()), None)
            if accepted is None:
                raise ControlError(f"{address} is no recipient of {key}; it went to {', '.join(people) or 'nobody'}")
            room = self._room(message.domain)
            mailing_list = state.lists.get(accepted.get("mailing-list", {}).get("address", ""))
            recorder = Recorder(state.clock, state.ids, state.region, message, accepted["recipient"], mailing_list)
            event = self._happen(what, room, recorder, accepted["recipient"], url, client or Client())
            if what == "unsubscribe" and mailing_list is not None:
                members = state.members(mailing_list)
                member = members.get(address)
                if member is not None:
                    member.subscribed = False
                    members.put(member.address, member)
            Announcer(state, room).add(event)
            return event

    def receive(
        self,
        recipient: str,
        sender: str,
        subject: str = "",
        text: str = "",
        *,
        html: str = "",
        headers: Iterable[tuple[str, str]] = (),
        attachments: Iterable[Upload] = (),
    ) -> Arrival:
        """Let mail arrive: the routes of the region decide what becomes of it.

        Args:
            recipient: Whom it is for: an address of one of the domains.
            sender: Whom it is from.
            subject: Its subject.
            text: Its plain text.
            html: Its HTML.
            headers: Further headers.
            attachments: Its files.

        Raises:
            ControlError: The recipient's domain is none of this region, or a header cannot be written.
        """
        with self._state.lock:
            try:
                content = compose_inbound(self._state, recipient, sender, subject, text, html, headers, attachments)
            except (ValueError, LookupError) as error:
                raise ControlError(f"this cannot be a mail: {error}") from error
        return self.receive_mime(recipient, sender, content)

    def receive_mime(self, recipient: str, sender: str, content: bytes) -> Arrival:
        """Let mail arrive that is MIME already; otherwise as `receive`.

        Raises:
            ControlError: The recipient's domain is none of this region.
        """
        with self._state.transaction():
            room = self._room(recipient.rpartition("@")[2])
            return arrive(self._state, room, recipient, sender, content)

    def posts(self, limit: int = 100) -> list[Post]:
        """What was posted to webhooks and by routes, or is to be, the newest first. What leads to other machines is
        recorded only.

        Args:
            limit: How many at most.
        """
        with self._state.lock:
            return self._state.outbox.all(limit)

    def settle(self, seconds: float = 5.0) -> bool:
        """Wait until everything is posted whose time has come; whether that is so after some seconds."""
        return self._courier.settle(seconds)

    def advance(self, by: timedelta) -> None:
        """Let time pass: scheduled messages are delivered, and failed posts tried again."""
        with self._state.transaction():
            self._state.clock.advance(by)
            deliver_due(self._state)
        self._courier.wake()

    def reset(self) -> None:
        """Forget everything that happened, also the faults that wait: the first domains are there, and empty."""
        self._state.reset()
        self.faults.clear()

    def _happen(
        self, what: Trigger, room: DomainRoom, recorder: Recorder, address: str, url: str, client: Client
    ) -> Event:
        now = self._state.clock.now
        match what:
            case "bounce":
                event = recorder.bounced()
                status = event["delivery-status"]
                add_bounce(self._state, room, address, str(status["code"]), status["message"])
                return event
            case "soft_bounce":
                return recorder.deferred()
            case "open":
                return recorder.opened(client)
            case "click":
                return recorder.clicked(client, url)
            case "complaint":
                known = room.complaints.get(address)
                count = 1 if known is None else known.count + 1
                room.complaints.put(address, Complaint(address, count, now() if known is None else known.created_at))
                return recorder.complained()
            case "unsubscribe":
                room.unsubscribes.put(address, Unsubscribe(address, ["*"], now()))
                return recorder.unsubscribed(client)

    def _room(self, domain: str) -> DomainRoom:
        room = self._state.domain(domain)
        if room is None:
            raise ControlError(f"{domain} is no domain of the region {self.region}: {', '.join(self.domains())} are")
        return room

    def _message(self, key: str) -> Message:
        store = self._state.messages
        message = store.get(key) or next(iter(store.with_message_id(key.strip("<> "))), None)
        if message is None:
            raise ControlError(f"there is no message {key}: give a storage key or a Message-Id")
        return message
