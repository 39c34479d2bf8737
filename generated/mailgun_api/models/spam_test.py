# Written by `make generate` from spec/. Do not edit.
"""A spam test."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SpamTest(Model):
    """A spam test."""

    id: str | None = None
    """The identifier."""
    status: str | None = None
    """`pending`, `processing`, `completed` or `failed`."""
    subject: str | None = None
    """The subject of the message."""
    sending_ip: str | None = None
    """The IP address that it was sent from; null if none was asked for."""
    region: str | None = None
    """Where it was sent from: `us1` or `eu1`."""
    results: SpamTestResults | None = None
    """Where it landed; absent at first."""
    failure_reason: str | None = None
    """Why the test failed; null if it did not."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it changed last."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("status", "status", None),
        ("subject", "subject", None),
        ("sending_ip", "sending_ip", None),
        ("region", "region", None),
        ("results", "results", None),
        ("failure_reason", "failure_reason", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTest needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("status"),
                get("subject"),
                get("sending_ip"),
                get("region"),
                None if (value := get("results")) is None else SpamTestResults.from_dict(value),
                get("failure_reason"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "status",
        "subject",
        "sending_ip",
        "region",
        "results",
        "failure_reason",
        "created_at",
        "updated_at",
    )
)

# At the end, because models may lead back to this one.
from .spam_test_results import SpamTestResults  # noqa: E402
