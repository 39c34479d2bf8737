"""The functions that answer, one for each operationId of the description."""

from __future__ import annotations

from ..call import HANDLERS
from . import bounces, domains, events, mailing_lists, members, messages, templates, versions, webhooks

__all__ = [
    "HANDLERS",
    "bounces",
    "domains",
    "events",
    "mailing_lists",
    "members",
    "messages",
    "templates",
    "versions",
    "webhooks",
]
