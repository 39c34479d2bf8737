# Written by `make generate` from spec/. Do not edit.
"""About an answer."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SpamTestMeta(Model):
    """About an answer."""

    __slots__ = (
        "request_id",
        "timestamp",
        "count",
    )

    request_id: str | None
    """The identifier of the call."""
    timestamp: str | None
    """When it was answered."""
    count: int | None
    """How many there are; null where one is meant."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("request_id", "request_id", None),
        ("timestamp", "timestamp", None),
        ("count", "count", None),
    )

    def __init__(
        self,
        request_id: str | None = None,
        timestamp: str | None = None,
        count: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.request_id = request_id
        self.timestamp = timestamp
        self.count = count
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestMeta needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.request_id = value = get("request_id")
            if value is not None:
                left -= 1
            model.timestamp = value = get("timestamp")
            if value is not None:
                left -= 1
            model.count = value = get("count")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "request_id",
        "timestamp",
        "count",
    )
)
