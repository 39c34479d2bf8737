"""Builds the events that tell what became of a message."""

from __future__ import annotations

from typing import Any

from .clock import Clock, Ids
from .entities import MailingList, Message
from .event_log import Event

# Documentation addresses: nothing is ever sent from or to them.
_SENDING_IP = "192.0.2.10"
_CALLER_IP = "192.0.2.1"
# Which storage an event names, by region; recorded names of the real storages.
_STORAGE_REGIONS = {"us": "us-east4", "eu": "europe-west1"}


class Recorder:
    """Makes the events of one recipient of a message.

    Args:
        clock: Dates the events.
        ids: Names them.
        region: `us` or `eu`.
        message: The message.
        recipient: The bare address.
        mailing_list: The list whose member the recipient is.
    """

    def __init__(
        self, clock: Clock, ids: Ids, region: str, message: Message, recipient: str, mailing_list: MailingList | None
    ) -> None:
        self._clock = clock
        self._ids = ids
        self._region = region
        self._message = message
        self._recipient = recipient
        self._list = mailing_list

    def accepted(self) -> Event:
        """The message is queued for the recipient."""
        event = self._event("accepted", "info")
        event["method"] = "http"
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

    def suppressed(self) -> Event:
        """Nothing was sent because the recipient had bounced before."""
        event = self._event("failed", "error")
        event["severity"] = "permanent"
        event["reason"] = "suppress-bounce"
        event["envelope"] = self._envelope()
        event["delivery-status"] = self._status(605, "", "Not delivering to previously bounced address", 0.0) | {
            "enhanced-code": ""
        }
        return event

    def _event(self, name: str, level: str) -> Event:
        message = self._message
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
                    "to": self._recipient if message.recipient_variables else message.header("To"),
                    "from": message.header("From"),
                    "subject": message.header("Subject"),
                    "message-id": message.message_id,
                },
                "attachments": [
                    {
                        "filename": attachment.upload.filename,
                        "content-type": attachment.upload.media_type,
                        "size": len(attachment.upload.content),
                    }
                    for attachment in message.attachments
                ],
                "size": message.size(),
            },
            "flags": {
                "is-authenticated": True,
                "is-routed": False,
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
