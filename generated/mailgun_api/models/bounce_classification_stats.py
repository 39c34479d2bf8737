# Written by `make generate` from spec/. Do not edit.
"""Numbers of bounces."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationStats(Model):
    """Numbers of bounces."""

    __slots__ = (
        "items",
        "duration",
    )

    items: list[BounceClassificationStat] | None
    """The rows."""
    duration: str | None
    """How long the service took."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("duration", "_duration", None),
    )

    def __init__(
        self,
        items: list[BounceClassificationStat] | None = None,
        duration: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.duration = duration
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationStats needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = BounceClassificationStat.from_list(value)
                left -= 1
            model.duration = value = get("_duration")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "_duration",
    )
)

# At the end, because models may lead back to this one.
from .bounce_classification_stat import BounceClassificationStat  # noqa: E402
