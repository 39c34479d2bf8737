# Written by `make generate` from spec/. Do not edit.
"""A job that checks addresses."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class BulkValidation(Model):
    """A job that checks addresses."""

    id: str | None = None
    """The name of the job."""
    created_at: datetime | None = None
    """When it was started."""
    quantity: int | None = None
    """How many addresses the file has."""
    records_processed: int | None = None
    """How many are checked, each address counted once; null before."""
    status: str | None = None
    """How far it is: created, processing, completed, uploading, uploaded (which is the end), failed, deleted, or a newer word."""
    reason: str | None = None
    """Why it failed."""
    is_preview: bool | None = None
    """Whether it began as a preview."""
    download_url: ValidationDownload | None = None
    """Where the results are; from `uploaded` on."""
    summary: ValidationSummary | None = None
    """Counts of the results."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("created_at", "created_at", None),
        ("quantity", "quantity", None),
        ("records_processed", "records_processed", None),
        ("status", "status", None),
        ("reason", "reason", None),
        ("is_preview", "is_preview", None),
        ("download_url", "download_url", None),
        ("summary", "summary", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BulkValidation needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                None if (value := get("created_at")) is None else parse_date(value),
                get("quantity"),
                get("records_processed"),
                get("status"),
                get("reason"),
                get("is_preview"),
                None if (value := get("download_url")) is None else ValidationDownload.from_dict(value),
                None if (value := get("summary")) is None else ValidationSummary.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "created_at",
        "quantity",
        "records_processed",
        "status",
        "reason",
        "is_preview",
        "download_url",
        "summary",
    )
)

# At the end, because models may lead back to this one.
from .validation_download import ValidationDownload  # noqa: E402
from .validation_summary import ValidationSummary  # noqa: E402
