# Written by `make generate` from spec/. Do not edit.
"""Why a Slack channel was switched off."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AlertSlackChannelFailure(Model):
    """Why a Slack channel was switched off."""

    disabled_at: datetime | None = None
    """When that was."""
    reason: str | None = None
    """Why."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("disabled_at", "disabled_at", None),
        ("reason", "reason", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertSlackChannelFailure needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("disabled_at")) is None else parse_date(value),
                get("reason"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "disabled_at",
        "reason",
    )
)
