# Written by `make generate` from spec/. Do not edit.
"""A spam test."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SpamTest(Model):
    """A spam test."""

    __slots__ = (
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

    id: str | None
    """The identifier."""
    status: str | None
    """`pending`, `processing`, `completed` or `failed`."""
    subject: str | None
    """The subject of the message."""
    sending_ip: str | None
    """The IP address that it was sent from; null if none was asked for."""
    region: str | None
    """Where it was sent from: `us1` or `eu1`."""
    results: SpamTestResults | None
    """Where it landed; absent at first."""
    failure_reason: str | None
    """Why the test failed; null if it did not."""
    created_at: datetime | None
    """When it was created."""
    updated_at: datetime | None
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

    def __init__(
        self,
        id: str | None = None,
        status: str | None = None,
        subject: str | None = None,
        sending_ip: str | None = None,
        region: str | None = None,
        results: SpamTestResults | None = None,
        failure_reason: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.status = status
        self.subject = subject
        self.sending_ip = sending_ip
        self.region = region
        self.results = results
        self.failure_reason = failure_reason
        self.created_at = created_at
        self.updated_at = updated_at
        self._additional = additional_properties

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

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 9:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.status = value_2 = source["status"]
                model.subject = value_3 = source["subject"]
                model.sending_ip = value_4 = source["sending_ip"]
                model.region = value_5 = source["region"]
                if (value := source["results"]) is None:
                    raise Misfit("null")
                model.results = SpamTestResults.from_dict(value)
                model.failure_reason = value_7 = source["failure_reason"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["updated_at"]) is None:
                    raise Misfit("null")
                model.updated_at = parse_date(value)
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_7 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
