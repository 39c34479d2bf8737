# Written by `make generate` from spec/. Do not edit.
"""The resources as attributes of a client. How calls are made is left to the subclass."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .resources.bounces import AsyncBounces, Bounces
    from .resources.domains import AsyncDomains, Domains
    from .resources.events import AsyncEvents, Events
    from .resources.mailing_lists import AsyncMailingLists, MailingLists
    from .resources.messages import AsyncMessages, Messages
    from .resources.templates import AsyncTemplates, Templates
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .types import Call

T = TypeVar("T")


class Client(ABC):
    """All resources."""

    @abstractmethod
    def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[Any]) -> Iterator[Any]:
        """Every item of a list, page after page."""

    @cached_property
    def bounces(self) -> Bounces:
        """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""
        from .resources.bounces import Bounces

        return Bounces(self)

    @cached_property
    def domains(self) -> Domains:
        """The domains that mail is sent from and received for, with the DNS records that each of them needs."""
        from .resources.domains import Domains

        return Domains(self)

    @cached_property
    def events(self) -> Events:
        """What happened to each message. Mailgun recommends its logs to new programs."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def mailing_lists(self) -> MailingLists:
        """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""
        from .resources.mailing_lists import MailingLists

        return MailingLists(self)

    @cached_property
    def messages(self) -> Messages:
        """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def templates(self) -> Templates:
        """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""
        from .resources.templates import Templates

        return Templates(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """URLs that Mailgun posts the events of a domain to, by event type."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncClient(ABC):
    """All resources, asynchronous."""

    @abstractmethod
    async def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[Any]) -> AsyncIterator[Any]:
        """Every item of a list, page after page."""

    @cached_property
    def bounces(self) -> AsyncBounces:
        """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""
        from .resources.bounces import AsyncBounces

        return AsyncBounces(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        """The domains that mail is sent from and received for, with the DNS records that each of them needs."""
        from .resources.domains import AsyncDomains

        return AsyncDomains(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """What happened to each message. Mailgun recommends its logs to new programs."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def mailing_lists(self) -> AsyncMailingLists:
        """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""
        from .resources.mailing_lists import AsyncMailingLists

        return AsyncMailingLists(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """URLs that Mailgun posts the events of a domain to, by event type."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
