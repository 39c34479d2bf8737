"""The errors of rooms that most programs never enter; `errors` gives them when they are asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._batch.errors import BatchError as BatchError
    from ._message_errors import AmbiguousSendError as AmbiguousSendError
    from ._message_errors import DeliveryError as DeliveryError
    from ._webhooks.errors import WebhookError as WebhookError

_HOMES = {
    "AmbiguousSendError": "._message_errors",
    "BatchError": "._batch.errors",
    "DeliveryError": "._message_errors",
    "WebhookError": "._webhooks.errors",
}


def load(name: str) -> object:
    """An error by its name.

    Raises:
        AttributeError: There is no such error.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'mailgun_sdk.errors' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __package__), name)
