# Written by `make generate` from spec/. Do not edit.
"""A job that checks the members of a mailing list."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class LegacyValidationJob(Model):
    """A job that checks the members of a mailing list."""

    __slots__ = (
        "id",
        "list_id",
        "created_at",
        "started_at",
        "updated_at",
        "ended_at",
        "quantity",
        "records_processed",
        "status",
        "download_url",
        "summary",
    )

    id: str | None
    """The id of the job."""
    list_id: str | None
    """The address of the mailing list."""
    created_at: datetime | None
    """When it was started."""
    started_at: datetime | None
    """When it began to run."""
    updated_at: datetime | None
    """When it last changed."""
    ended_at: datetime | None
    """When it ended; null before."""
    quantity: int | None
    """How many members the list has."""
    records_processed: int | None
    """How many are checked; null before."""
    status: str | None
    """How far it is: created, processing, completed, uploading, uploaded (which is the end), canceled, failed, deleted, or a newer word."""
    download_url: ValidationDownload | None
    """Where the results are; from `uploaded` on."""
    summary: ValidationSummary | None
    """Counts of the results."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("list_id", "list_id", None),
        ("created_at", "created_at", None),
        ("started_at", "started_at", None),
        ("updated_at", "updated_at", None),
        ("ended_at", "ended_at", None),
        ("quantity", "quantity", None),
        ("records_processed", "records_processed", None),
        ("status", "status", None),
        ("download_url", "download_url", None),
        ("summary", "summary", None),
    )

    def __init__(
        self,
        id: str | None = None,
        list_id: str | None = None,
        created_at: datetime | None = None,
        started_at: datetime | None = None,
        updated_at: datetime | None = None,
        ended_at: datetime | None = None,
        quantity: int | None = None,
        records_processed: int | None = None,
        status: str | None = None,
        download_url: ValidationDownload | None = None,
        summary: ValidationSummary | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.list_id = list_id
        self.created_at = created_at
        self.started_at = started_at
        self.updated_at = updated_at
        self.ended_at = ended_at
        self.quantity = quantity
        self.records_processed = records_processed
        self.status = status
        self.download_url = download_url
        self.summary = summary
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyValidationJob needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.list_id = value = get("list_id")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("started_at")) is None:
                model.started_at = None
            else:
                model.started_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
            if (value := get("ended_at")) is None:
                model.ended_at = None
            else:
                model.ended_at = parse_date(value)
                left -= 1
            model.quantity = value = get("quantity")
            if value is not None:
                left -= 1
            model.records_processed = value = get("records_processed")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            if (value := get("download_url")) is None:
                model.download_url = None
            else:
                model.download_url = ValidationDownload.from_dict(value)
                left -= 1
            if (value := get("summary")) is None:
                model.summary = None
            else:
                model.summary = ValidationSummary.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "list_id",
        "created_at",
        "started_at",
        "updated_at",
        "ended_at",
        "quantity",
        "records_processed",
        "status",
        "download_url",
        "summary",
    )
)

# At the end, because models may lead back to this one.
from .validation_download import ValidationDownload  # noqa: E402
from .validation_summary import ValidationSummary  # noqa: E402
