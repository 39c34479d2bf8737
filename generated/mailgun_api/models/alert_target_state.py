# Written by `make generate` from spec/. Do not edit.
"""Whom to notify."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class AlertTargetState(Model):
    """Whom to notify."""

    __slots__ = (
        "emails",
        "url",
        "channel_ids",
        "disabled_channel_ids",
    )

    emails: list[str] | None
    """The addresses."""
    url: str | None
    """The URL."""
    channel_ids: list[str] | None
    """The ids of the Slack channels."""
    disabled_channel_ids: dict[str, AlertSlackChannelFailure] | None
    """The Slack channels that were switched off, by id."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("emails", "emails", None),
        ("url", "url", None),
        ("channel_ids", "channel_ids", None),
        ("disabled_channel_ids", "disabled_channel_ids", None),
    )

    def __init__(
        self,
        emails: list[str] | None = None,
        url: str | None = None,
        channel_ids: list[str] | None = None,
        disabled_channel_ids: dict[str, AlertSlackChannelFailure] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.emails = emails
        self.url = url
        self.channel_ids = channel_ids
        self.disabled_channel_ids = disabled_channel_ids
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertTargetState needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("emails")) is None:
                model.emails = None
            else:
                model.emails = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
            if (value := get("channel_ids")) is None:
                model.channel_ids = None
            else:
                model.channel_ids = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("disabled_channel_ids")) is None:
                model.disabled_channel_ids = None
            else:
                model.disabled_channel_ids = {
                    key: AlertSlackChannelFailure.from_dict(item) for key, item in mapping(value).items()
                }
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "emails",
        "url",
        "channel_ids",
        "disabled_channel_ids",
    )
)

# At the end, because models may lead back to this one.
from .alert_slack_channel_failure import AlertSlackChannelFailure  # noqa: E402
