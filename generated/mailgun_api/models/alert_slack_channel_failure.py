# Written by `make generate` from spec/. Do not edit.
"""Why a Slack channel was switched off."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AlertSlackChannelFailure(Model):
    """Why a Slack channel was switched off."""

    __slots__ = (
        "disabled_at",
        "reason",
    )

    disabled_at: datetime | None
    """When that was."""
    reason: str | None
    """Why."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("disabled_at", "disabled_at", None),
        ("reason", "reason", None),
    )

    def __init__(
        self,
        disabled_at: datetime | None = None,
        reason: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.disabled_at = disabled_at
        self.reason = reason
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertSlackChannelFailure needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("disabled_at")) is None:
                model.disabled_at = None
            else:
                model.disabled_at = parse_date(value)
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "disabled_at",
        "reason",
    )
)
