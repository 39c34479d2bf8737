"""Everything that one region's server knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from .clock import Clock, Ids, SteppingClock, SystemClock
from .database import Database, StateFileError
from .entities import (
    AccountWebhook,
    Allowed,
    Bounce,
    Complaint,
    Credential,
    Domain,
    MailingList,
    Member,
    Message,
    Route,
    Setting,
    Tag,
    Template,
    Unsubscribe,
    Version,
    Webhook,
)
from .event_log import EventLog
from .keys import Keys
from .message_store import MessageStore
from .posts import Outbox
from .rates import Rates
from .schema import OF_A_DOMAIN, OF_A_REGION
from .tables import Table

Sources = Callable[[], tuple[Clock, Ids]]
_FOOTER = '\n<br>\n<br>\n<p><a href="%unsubscribe_url%">unsubscribe</a></p>\n'


def seeded(seed: int | None = None) -> Sources:
    """Where time and identifiers come from: a seed that makes every run alike, or without one, the machine."""

    def make() -> tuple[Clock, Ids]:
        return (SystemClock() if seed is None else SteppingClock()), Ids(seed)

    return make


@dataclass(frozen=True)
class DomainRoom:
    """A domain and all that belongs to it."""

    database: Database
    region: str
    record: Domain

    @property
    def name(self) -> str:
        """The domain's name."""
        return self.record.name

    @cached_property
    def bounces(self) -> Table[Bounce]:
        """Addresses that refused mail for good."""
        return Table(self.database, Bounce, "bounces", region=self.region, domain=self.name)

    @cached_property
    def unsubscribes(self) -> Table[Unsubscribe]:
        """Addresses that want no more mail."""
        return Table(self.database, Unsubscribe, "unsubscribes", region=self.region, domain=self.name)

    @cached_property
    def complaints(self) -> Table[Complaint]:
        """Addresses that called mail spam."""
        return Table(self.database, Complaint, "complaints", region=self.region, domain=self.name)

    @cached_property
    def allowlist(self) -> Table[Allowed]:
        """Addresses and domains that are never put on the list of bounces."""
        return Table(self.database, Allowed, "allowlist", region=self.region, domain=self.name)

    @cached_property
    def templates(self) -> Table[Template]:
        """Templates, without their versions."""
        return Table(self.database, Template, "templates", region=self.region, domain=self.name)

    def versions(self, template: Template) -> Table[Version]:
        """The versions of a template."""
        return Table(self.database, Version, "versions", region=self.region, domain=self.name, template_id=template.id)

    def version(self, template: Template, tag: str | None = None) -> Version | None:
        """The version of a template that has a tag, or the active one if there is no tag."""
        versions = self.versions(template)
        return next(iter(versions.where(active=True)), None) if tag is None else versions.get(tag)

    @cached_property
    def webhooks(self) -> Table[Webhook]:
        """URLs by event type."""
        return Table(self.database, Webhook, "webhooks", region=self.region, domain=self.name)

    @cached_property
    def credentials(self) -> Table[Credential]:
        """Logins for SMTP."""
        return Table(self.database, Credential, "credentials", region=self.region, domain=self.name)

    @cached_property
    def tags(self) -> Table[Tag]:
        """The words that messages were marked with."""
        return Table(self.database, Tag, "tags", region=self.region, domain=self.name)

    @cached_property
    def messages(self) -> MessageStore:
        """Messages as they were handed in."""
        return MessageStore(self.database, self.region, self.name)

    @cached_property
    def events(self) -> EventLog:
        """What happened."""
        return EventLog(self.database, self.region, self.name)


class State:
    """Domains, lists and what waits to be delivered. US and EU share nothing but the keys and names of domains.

    Args:
        region: `us` or `eu`; it shows in the events.
        domains: The domains that are there from the beginning, verified.
        sources: Makes the clock and the identifiers, anew for each reset.
        signing_key: Signs what is posted to webhooks.
        database: Where everything is kept; whoever opened it closes it.
        keys: Who may ask; nobody when absent.
    """

    def __init__(
        self,
        region: str = "us",
        domains: Iterable[str] = ("example.com",),
        sources: Sources | None = None,
        signing_key: str = "test-signing-key",
        *,
        database: Database,
        keys: Keys | None = None,
    ) -> None:
        self.region = region
        self._signing_key = signing_key
        self.database = database
        self.keys = keys or Keys(self.database)
        self.lock = self.database.lock
        # Where the server listens: what is posted names its messages by their address.
        self.base_url = ""
        self.outbox = Outbox(self.database, region)
        self.domains = Table(self.database, Domain, "domains", region=region)
        self.lists = Table(self.database, MailingList, "lists", region=region)
        self.routes = Table(self.database, Route, "routes", region=region)
        self.account_webhooks = Table(self.database, AccountWebhook, "account_webhooks", region=region)
        self.messages = MessageStore(self.database, region)
        self._settings = Table(self.database, Setting, "settings")
        self._names = tuple(domains)
        self._sources = sources or seeded()
        self._start()

    def _start(self) -> None:
        with self.transaction():
            self.clock, self.ids = self._sources()
            self.rates = Rates()
            last = self.database.execute("SELECT max(timestamp) FROM events").fetchone()[0]
            if last is not None:
                self.clock.not_before(datetime.fromtimestamp(last, UTC))
            for name in self._names:
                if self.is_elsewhere(name):
                    raise StateFileError(f"{name} belongs to another region already: name another domain")
                if self.domain(name) is None:
                    self.add_domain(name)

    def transaction(self) -> AbstractContextManager[None]:
        """All that is done within is kept together, or not at all if it ends with an exception."""
        return self.database.transaction()

    def reset(self) -> None:
        """Forget everything that happened: only the first domains are there, and they are empty."""
        with self.transaction():
            self.database.memory.clear()
            for table in OF_A_REGION:
                self.database.execute(f"DELETE FROM {table} WHERE region = ?", (self.region,))
            self.keys.forget()
            self._settings.clear()
            self._start()

    @property
    def signing_key(self) -> str:
        """Signs what is posted to webhooks and by routes; both regions have the same."""
        setting = self._settings.remembered("signing_key")
        return self._signing_key if setting is None else setting.value

    @signing_key.setter
    def signing_key(self, key: str) -> None:
        self._settings.put("signing_key", Setting(key))

    def domain(self, name: str) -> DomainRoom | None:
        """The domain with a name, whatever its case."""
        name = name.lower()
        record = self.domains.remembered(name)
        if record is None:
            return None
        # Forgotten together with the record: a room is made of tables, which take longer to make than to ask.
        memory = self.database.memory[self.domains.name]
        room: DomainRoom | None = memory.get(("room", self.region, name))
        if room is None:
            room = memory["room", self.region, name] = DomainRoom(self.database, self.region, record)
        return room

    @property
    def account(self) -> DomainRoom:
        """What belongs to the account and to none of its domains: its templates."""
        return DomainRoom(self.database, self.region, Domain("", "", self.clock.peek(), {}))

    def is_elsewhere(self, name: str) -> bool:
        """Whether another region has the domain."""
        statement = "SELECT 1 FROM domains WHERE key = ? AND region <> ?"
        return self.database.execute(statement, (name.lower(), self.region)).fetchone() is not None

    def members(self, mailing_list: MailingList) -> Table[Member]:
        """The members of a list."""
        return Table(self.database, Member, "members", region=self.region, list=mailing_list.id)

    def add_domain(self, name: str, *, active: bool = True) -> DomainRoom:
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
        tracking = {
            "click": {"active": False},
            "open": {"active": False, "place_at_the_top": False},
            "unsubscribe": {
                "active": False,
                "html_footer": _FOOTER,
                "text_footer": "\n\nTo unsubscribe click: <%unsubscribe_url%>\n\n",
            },
        }
        domain = Domain(name, self.ids.digits(24), self.clock.now(), settings, active, tracking, {"smtp": active})
        self.domains.put(name, domain)
        return DomainRoom(self.database, self.region, domain)

    def save(self, domain: Domain) -> None:
        """Keep what was changed about a domain."""
        self.domains.put(domain.name, domain)

    def remove_domain(self, domain: Domain) -> None:
        """Take a domain away with all that belongs to it."""
        self.domains.remove(domain.name)
        self.database.memory.clear()
        for table in OF_A_DOMAIN:
            self.database.execute(f"DELETE FROM {table} WHERE region = ? AND domain = ?", (self.region, domain.name))

    def due(self) -> list[Message]:
        """Take the messages whose time has come, in the order of their times."""
        if self.messages.next_due() is None:
            return []
        return self.messages.take_due(self.clock.now())
