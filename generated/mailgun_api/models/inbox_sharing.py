# Written by `make generate` from spec/. Do not edit.
"""Whether and how a result is shared."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxSharing(Model):
    """Whether and how a result is shared."""

    __slots__ = (
        "result_id",
        "enabled",
        "expires_at",
        "url_id",
        "url",
        "api_url",
    )

    result_id: str | None
    """The id of the result."""
    enabled: bool | None
    """Whether it is shared."""
    expires_at: datetime | None
    """Until when; in the year 1 if it is not."""
    url_id: str | None
    """The id of the sharing, for `inbox_placement.get_shared_result`."""
    url: str | None
    """Where people see it."""
    api_url: str | None
    """Where programs get it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result_id", "result_id", None),
        ("enabled", "enabled", None),
        ("expires_at", "expires_at", None),
        ("url_id", "url_id", None),
        ("url", "url", None),
        ("api_url", "api_url", None),
    )

    def __init__(
        self,
        result_id: str | None = None,
        enabled: bool | None = None,
        expires_at: datetime | None = None,
        url_id: str | None = None,
        url: str | None = None,
        api_url: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result_id = result_id
        self.enabled = enabled
        self.expires_at = expires_at
        self.url_id = url_id
        self.url = url
        self.api_url = api_url
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSharing needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.result_id = value = get("result_id")
            if value is not None:
                left -= 1
            model.enabled = value = get("enabled")
            if value is not None:
                left -= 1
            if (value := get("expires_at")) is None:
                model.expires_at = None
            else:
                model.expires_at = parse_date(value)
                left -= 1
            model.url_id = value = get("url_id")
            if value is not None:
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
            model.api_url = value = get("api_url")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "result_id",
        "enabled",
        "expires_at",
        "url_id",
        "url",
        "api_url",
    )
)
