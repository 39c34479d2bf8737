"""Makes events known: to the log of the domain, to its tags, and to the webhooks that want to hear of them."""

from __future__ import annotations

import json
from typing import Any

from .entities import Tag
from .event_log import Event
from .state import DomainRoom, State
from .webhook_post import is_local, signature


def storage_url(base_url: str, domain: str, key: str) -> str:
    """Where a stored message is."""
    return f"{base_url}/v3/domains/{domain}/messages/{key}"


def webhook_name(event: Event) -> str:
    """The type of the webhooks that an event is for. Both kinds of failure are `failed` in the event itself."""
    if event["event"] == "failed":
        return "permanent_fail" if event.get("severity") == "permanent" else "temporary_fail"
    return str(event["event"])


class Announcer:
    """Takes the events of one domain.

    Args:
        state: What the sandbox knows.
        domain: Whose events.
    """

    def __init__(self, state: State, domain: DomainRoom) -> None:
        self._state = state
        self._domain = domain
        # A URL that both a domain and the account name gets an event once (documented).
        self._urls = {webhook.name: dict.fromkeys(webhook.urls) for webhook in domain.webhooks}
        for webhook in state.account_webhooks:
            for name in webhook.event_types:
                self._urls.setdefault(name, {})[webhook.url] = None

    def add(self, event: Event) -> None:
        """Note an event and post it."""
        self._domain.events.add(event)
        for url in self._urls.get(webhook_name(event), ()):
            self._post(url, event)

    def tag(self, tags: list[str]) -> None:
        """Note that a message was marked."""
        if not tags:
            return
        known, now = self._domain.tags.among(tags), self._state.clock.peek()
        for name in tags:
            tag = known.get(name.lower()) or Tag(name, "", now, now)
            tag.last_seen = now
            self._domain.tags.put(name, tag)

    def _post(self, url: str, event: Event) -> None:
        state, name = self._state, webhook_name(event)
        shown: dict[str, Any] = dict(event)
        if event.get("storage", {}).get("key"):
            storage = event["storage"]
            shown["storage"] = {**storage, "url": storage_url(state.base_url, self._domain.name, storage["key"])}
        content = json.dumps({"signature": signature(state), "event-data": shown}).encode()
        # Documented: posts about deliveries are not tried again.
        state.outbox.add(
            name,
            url,
            "application/json",
            content,
            state.clock.peek(),
            send=is_local(url),
            retries=name != "delivered",
        )
