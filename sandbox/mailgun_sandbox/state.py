"""Everything that one region's server knows."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import count

from .clock import Clock, Ids, SteppingClock, SystemClock
from .entities import Domain, MailingList, Message
from .rates import Rates
from .tables import Table

Sources = Callable[[], tuple[Clock, Ids]]


def seeded(seed: int | None = None) -> Sources:
    """Where time and identifiers come from: a seed that makes every run alike, or without one, the machine."""

    def make() -> tuple[Clock, Ids]:
        return (SystemClock() if seed is None else SteppingClock()), Ids(seed)

    return make


class State:
    """Domains, lists and what waits to be delivered. US and EU share nothing: each has a state of its own.

    Args:
        region: `us` or `eu`; it shows in the events.
        domains: The domains that are there from the beginning, verified.
        sources: Makes the clock and the identifiers, anew for each reset.
        signing_key: Signs what is posted to webhooks.
    """

    def __init__(
        self,
        region: str = "us",
        domains: Iterable[str] = ("example.com",),
        sources: Sources | None = None,
        signing_key: str = "test-signing-key",
    ) -> None:
        self.region = region
        self.signing_key = signing_key
        # Held while a request changes something; whoever looks from another thread may hold it too.
        self.lock = threading.RLock()
        self._names = tuple(domains)
        self._sources = sources or seeded()
        self.reset()

    def reset(self) -> None:
        """Forget everything that happened: only the first domains are there, and they are empty."""
        with self.lock:
            self.clock, self.ids = self._sources()
            self.domains: dict[str, Domain] = {}
            self.lists: Table[MailingList] = Table()
            self.rates = Rates()
            # When to deliver, a number that keeps equal times in order, and the message.
            self._scheduled: list[tuple[datetime, int, Message]] = []
            self._numbers = count()
            for name in self._names:
                self.add_domain(name)

    def domain(self, name: str) -> Domain | None:
        """The domain with a name, whatever its case."""
        return self.domains.get(name.lower())

    def add_domain(self, name: str, *, active: bool = True) -> Domain:
        """Add a domain; active means that its DNS records were found and it may send."""
        name = name.lower()
        settings = {
            "is_disabled": False,
            "require_tls": False,
            "skip_verification": False,
            "smtp_login": f"postmaster@{name}",
            "spam_action": "disabled",
            "use_automatic_sender_security": False,
            "web_prefix": "email",
            "web_scheme": "http",
            "wildcard": False,
            "encrypt_incoming_message": False,
            "message_ttl": 0,
        }
        domain = Domain(name, self.ids.digits(24), self.clock.now(), settings, active)
        self.domains[name] = domain
        return domain

    def remove_domain(self, domain: Domain) -> None:
        """Take a domain away with all that belongs to it."""
        del self.domains[domain.name]
        self.drop_scheduled(domain)

    def schedule(self, message: Message, moment: datetime) -> None:
        """Keep a message until its time has come."""
        heapq.heappush(self._scheduled, (moment, next(self._numbers), message))

    def drop_scheduled(self, domain: Domain) -> None:
        """Forget what a domain has scheduled."""
        self._scheduled = [entry for entry in self._scheduled if entry[2].domain != domain.name]
        heapq.heapify(self._scheduled)

    def due(self) -> list[Message]:
        """Take out the messages whose time has come, in the order of their times."""
        if not self._scheduled:
            return []
        now, found = self.clock.now(), list[Message]()
        while self._scheduled and self._scheduled[0][0] <= now:
            found.append(heapq.heappop(self._scheduled)[2])
        return found
