# Written by `make generate` from spec/. Do not edit.
"""A link to a preview."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewShare(Model):
    """A link to a preview."""

    __slots__ = (
        "test_id",
        "url_uuid",
        "url",
        "enabled",
        "expires_at",
    )

    test_id: str | None
    """The identifier of the preview."""
    url_uuid: str | None
    """The identifier in the link."""
    url: str | None
    """The link, without `https://`."""
    enabled: bool | None
    """Whether it works."""
    expires_at: datetime | None
    """When it ends; in the year 1 if never."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("test_id", "test_id", None),
        ("url_uuid", "url_uuid", None),
        ("url", "url", None),
        ("enabled", "enabled", None),
        ("expires_at", "expires_at", None),
    )

    def __init__(
        self,
        test_id: str | None = None,
        url_uuid: str | None = None,
        url: str | None = None,
        enabled: bool | None = None,
        expires_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.test_id = test_id
        self.url_uuid = url_uuid
        self.url = url
        self.enabled = enabled
        self.expires_at = expires_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewShare needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.test_id = value = get("test_id")
            if value is not None:
                left -= 1
            model.url_uuid = value = get("url_uuid")
            if value is not None:
                left -= 1
            model.url = value = get("url")
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
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "test_id",
        "url_uuid",
        "url",
        "enabled",
        "expires_at",
    )
)
