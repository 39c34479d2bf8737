"""Builds the events that tell what became of a message."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from .clock import Clock, Ids
from .entities import MailingList, Message
from .event_log import Event

# Documentation addresses: nothing is ever sent from or to them.
_SENDING_IP = "192.0.2.10"
_CALLER_IP = "192.0.2.1"
# Which storage an event names, by region; recorded names of the real storages.
_STORAGE_REGIONS = {"us": "us-east4", "eu": "europe-west1"}


@dataclass(frozen=True, slots=True)
class Client:
    """What a recipient read a message with.

    Args:
        ip: Its address.
        country: Two letters.
        device_type: `desktop`, `mobile`, `tablet` or `unknown`.
        client_type: Such as `browser` or `email client`.
        client_name: Such as `Firefox`.
        client_os: Such as `Linux`.
        user_agent: As sent.
        bot: `apple`, `gmail` or `generic` where it is no person, empty otherwise.
    """

    ip: str = "192.0.2.200"
    country: str = "US"
    device_type: str = "desktop"
    client_type: str = "browser"
    client_name: str = "Firefox"
    client_os: str = "Linux"
    user_agent: str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    bot: str = ""

    def shown(self) -> Event:
        """As events have it."""
        return {
            "ip": self.ip,
            "geolocation": {"country": self.country, "region": "Unknown", "city": "Unknown"},
            "client-info": {
                "client-type": self.client_type,
                "client-os": self.client_os,
                "device-type": self.device_type,
                "client-name": self.client_name,
                "user-agent": self.user_agent,
                "bot": self.bot,
            },
        }


class Suppression(Enum):
    """Why a recipient is not tried: the reason in the event, its code, and its words."""

    BOUNCE = ("suppress-bounce", 605, "Not delivering to previously bounced address")
    UNSUBSCRIBE = ("suppress-unsubscribe", 606, "Not delivering to unsubscribed address")
    COMPLAINT = ("suppress-complaint", 607, "Not delivering to a user who marked your messages as spam")


class Told:
    """What all events of a message tell of it, gathered once: a message may have a thousand recipients.

    Args:
        message: The message.
    """

    def __init__(self, message: Message) -> None:
        headers: dict[str, str] = {}
        for name, value in message.headers:
            headers.setdefault(name.lower(), value)
        self.to = headers.get("to", "")
        self.sender = headers.get("from", "")
        self.subject = headers.get("subject", "")
        self.size = message.size()
        self.attachments = [
            {
                "filename": attachment.upload.filename,
                "content-type": attachment.upload.media_type,
                "size": len(attachment.upload.content),
            }
            for attachment in message.attachments
        ]


class Recorder:
    """Makes the events of one recipient of a message.

    Args:
        clock: Dates the events.
        ids: Names them.
        region: `us` or `eu`.
        message: The message.
        recipient: The bare address.
        mailing_list: The list whose member the recipient is.
        told: What the events tell of the message, where it is gathered already.
    """

    def __init__(
        self,
        clock: Clock,
        ids: Ids,
        region: str,
        message: Message,
        recipient: str,
        mailing_list: MailingList | None,
        told: Told | None = None,
    ) -> None:
        self._clock = clock
        self._ids = ids
        self._region = region
        self._message = message
        self._recipient = recipient
        self._list = mailing_list
        self._told = Told(message) if told is None else told

    def accepted(self) -> Event:
        """The message is queued for the recipient."""
        event = self._event("accepted", "info")
        event["method"] = "smtp" if self._message.incoming else "http"
        event["originating-ip"] = _CALLER_IP
        event["envelope"] = self._envelope()
        event["message"]["recipients"] = list(self._message.recipients)
        if self._message.deliver_at is not None:
            event["message"]["scheduled-for"] = int(self._message.deliver_at.timestamp())
        return event

    def delivered(self) -> Event:
        """The receiving server took the message, or would have in test mode."""
        event = self._event("delivered", "info")
        event["envelope"] = self._envelope(_SENDING_IP)
        if self._message.test_mode:
            # Documented: the code of a delivery that was left out.
            event["delivery-status"] = self._status(650, "", "Delivered as a test, without sending", 0.0)
            return event
        event["delivery-status"] = self._status(250, "OK", "", 0.42) | {
            "enhanced-code": "2.0.0",
            "mx-host": f"mx.{self._domain()}",
            "certificate-verified": True,
            "tls": True,
            "utf8": True,
        }
        return event

    def bounced(self) -> Event:
        """The receiving server refused the recipient for good."""
        event = self._event("failed", "error")
        event["severity"] = "permanent"
        event["reason"] = "bounce"
        event["envelope"] = self._envelope(_SENDING_IP)
        event["delivery-status"] = self._status(550, "5.1.1 No such mailbox", "", 0.42) | {
            "enhanced-code": "5.1.1",
            "mx-host": f"mx.{self._domain()}",
            "certificate-verified": True,
            "tls": True,
            "utf8": True,
            "bounce-type": "hard",
        }
        return event

    def deferred(self) -> Event:
        """The receiving server wants the message later."""
        event = self._event("failed", "warn")
        event["severity"] = "temporary"
        event["reason"] = "generic"
        event["envelope"] = self._envelope(_SENDING_IP)
        event["delivery-status"] = self._status(452, "4.2.2 The mailbox is full", "", 0.42) | {
            "enhanced-code": "4.2.2",
            "mx-host": f"mx.{self._domain()}",
            "certificate-verified": True,
            "tls": True,
            "utf8": True,
            "retry-seconds": 600,
            "bounce-type": "soft",
        }
        return event

    def suppressed(self, suppression: Suppression) -> Event:
        """Nothing was sent because of what the recipient did before."""
        reason, code, description = suppression.value
        event = self._event("failed", "error")
        event["severity"] = "permanent"
        event["reason"] = reason
        event["envelope"] = self._envelope()
        event["delivery-status"] = self._status(code, "", description, 0.0) | {"enhanced-code": ""}
        return event

    def opened(self, client: Client) -> Event:
        """The recipient looked at the message."""
        return self._engagement("opened", client)

    def clicked(self, client: Client, url: str) -> Event:
        """The recipient followed a link."""
        return self._engagement("clicked", client) | {"url": url}

    def unsubscribed(self, client: Client) -> Event:
        """The recipient wants no more mail."""
        return self._engagement("unsubscribed", client)

    def complained(self) -> Event:
        """The recipient called the message spam."""
        return self._event("complained", "warn")

    def stored(self) -> Event:
        """A route kept a message that arrived."""
        event = self._event("stored", "info")
        event["message"]["recipients"] = list(self._message.recipients)
        return event

    def forwarded(self, url: str, status: int, message: str) -> Event:
        """A route posted a message that arrived, or gave up to."""
        delivered = 200 <= status < 300
        event = self._event("delivered" if delivered else "failed", "info" if delivered else "error")
        if not delivered:
            event["severity"], event["reason"] = "permanent", "generic"
        event["envelope"] = {"sender": self._message.sender, "transport": "http", "targets": url}
        event["delivery-status"] = self._status(status, message, "", 0.1)
        return event

    def _engagement(self, name: str, client: Client) -> Event:
        event = self._event(name, "info")
        # Recorded: what people do with a message tells neither its subject nor its size.
        event["message"] = {"headers": {"message-id": self._message.message_id}}
        return event | client.shown()

    def _event(self, name: str, level: str) -> Event:
        message, told = self._message, self._told
        event: Event = {
            "event": name,
            "id": self._ids.event(),
            "timestamp": self._clock.now().timestamp(),
            "log-level": level,
            "recipient": self._recipient,
            "recipient-domain": self._domain(),
            "recipient-provider": "Other",
            "message": {
                "headers": {
                    # In a batch everyone gets a message of their own.
                    "to": self._recipient if message.recipient_variables else told.to,
                    "from": told.sender,
                    "subject": told.subject,
                    "message-id": message.message_id,
                },
                "attachments": told.attachments,
                "size": told.size,
            },
            "flags": {
                "is-authenticated": True,
                "is-routed": message.incoming,
                "is-system-test": False,
                "is-test-mode": message.test_mode,
            },
            "storage": {
                "key": message.key,
                "region": _STORAGE_REGIONS.get(self._region, self._region),
                "env": "production",
            },
            "tags": list(message.tags),
            "campaigns": [],
            "user-variables": dict(message.variables),
        }
        if message.template:
            event["template"] = {"name": message.template}
        if self._list is not None:
            event["mailing-list"] = {
                "address": self._list.address,
                "list-id": f"<{self._list.address.replace('@', '.')}>",
                "sid": self._list.list_id,
            }
        return event

    def _envelope(self, sending_ip: str = "") -> dict[str, str]:
        envelope = {"sender": self._message.sender, "transport": "smtp", "targets": self._recipient}
        return envelope | {"sending-ip": sending_ip} if sending_ip else envelope

    def _status(self, code: int, message: str, description: str, seconds: float) -> dict[str, Any]:
        return {
            "code": code,
            "attempt-no": 1,
            "message": message,
            "description": description,
            "session-seconds": seconds,
        }

    def _domain(self) -> str:
        return self._recipient.rpartition("@")[2]
