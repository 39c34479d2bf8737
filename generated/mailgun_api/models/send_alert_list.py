# Written by `make generate` from spec/. Do not edit.
"""All send alerts."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class SendAlertList(Model):
    """All send alerts."""

    items: list[SendAlert] | None = None
    """The alerts."""
    total: int | None = None
    """How many there are."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendAlertList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("items")) is None else [SendAlert.from_dict(item) for item in sequence(value)],
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "items",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .send_alert import SendAlert  # noqa: E402
