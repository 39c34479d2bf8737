# Written by `make generate` from spec/. Do not edit.
"""A test in short."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class SeedListResult(Model):
    """A test in short."""

    result_id: str | None = None
    """The id of the result, for `inbox_placement.get_result`."""
    subject: str | None = None
    """The subject of the message."""
    sender: str | None = None
    """The sender of the message."""
    delivery_stats: dict[str, InboxDeliveryStats] | None = None
    """Where it landed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result_id", "result_id", None),
        ("subject", "subject", None),
        ("sender", "sender", None),
        ("delivery_stats", "delivery_stats", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedListResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("result_id"),
                get("subject"),
                get("sender"),
                None
                if (value := get("delivery_stats")) is None
                else {key: InboxDeliveryStats.from_dict(item) for key, item in mapping(value).items()},
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "result_id",
        "subject",
        "sender",
        "delivery_stats",
    )
)

# At the end, because models may lead back to this one.
from .inbox_delivery_stats import InboxDeliveryStats  # noqa: E402
