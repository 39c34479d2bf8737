# Written by `make generate` from spec/. Do not edit.
"""Whom to notify; one of these, as the channel demands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class AlertTarget(Model):
    """Whom to notify; one of these, as the channel demands."""

    emails: str | Sequence[str] | None = None
    """The addresses."""
    url: str | None = None
    """The URL to post to; it must answer a GET with 200 when the alert is set up."""
    channel_ids: str | Sequence[str] | None = None
    """The ids of the Slack channels."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("emails", "emails", None),
        ("url", "url", None),
        ("channel_ids", "channel_ids", None),
    )
    _is_sent: ClassVar[bool] = True
