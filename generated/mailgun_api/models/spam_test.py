# Written by `make generate` from spec/. Do not edit.
"""A spam test."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            model.sending_ip = value = get("sending_ip")
            if value is not None:
                left -= 1
            model.region = value = get("region")
            if value is not None:
                left -= 1
            if (value := get("results")) is None:
                model.results = None
            else:
                model.results = SpamTestResults.from_dict(value)
                left -= 1
            model.failure_reason = value = get("failure_reason")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
