# Written by `make generate` from spec/. Do not edit.
"""Whom to notify; one of these, as the channel demands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class AlertTarget(Model):
    """Whom to notify; one of these, as the channel demands."""

    __slots__ = (
        "emails",
        "url",
        "channel_ids",
    )

    emails: str | Sequence[str] | None
    """The addresses."""
    url: str | None
    """The URL to post to; it must answer a GET with 200 when the alert is set up."""
    channel_ids: str | Sequence[str] | None
    """The ids of the Slack channels."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("emails", "emails", None),
        ("url", "url", None),
        ("channel_ids", "channel_ids", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        emails: str | Sequence[str] | None = None,
        url: str | None = None,
        channel_ids: str | Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.emails = emails
        self.url = url
        self.channel_ids = channel_ids
        self._additional = additional_properties
