"""What became of a message, as an error where it did not arrive: `raise_for_failure`."""

from __future__ import annotations

from mailgun_api.models import Event

from .errors import DeliveryError

__all__ = ["raise_for_failure"]


def raise_for_failure(event: Event) -> None:
    """Raise where an event says that a message did not reach its recipient; do nothing otherwise.

    Args:
        event: An event of the events API or of a webhook.

    Raises:
        DeliveryError: The event is `failed` (for good or for now), `rejected`, or of an old webhook `bounced` or
            `dropped`; its `permanent` says which.
    """
    if event.event not in ("failed", "rejected", "bounced", "dropped"):
        return
    status = event.delivery_status
    code = None if status is None else status.code
    told = None if status is None else status.message or status.description
    if event.reject is not None:
        told = event.reject.reason or event.reject.description or told
    raise DeliveryError(
        event.recipient or "",
        permanent=event.severity != "temporary",
        reason=event.reason or event.event,
        code=code if isinstance(code, int) else None,
        description=told or "",
    )
