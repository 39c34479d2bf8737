# Written by `make generate` from spec/. Do not edit.
"""A job that checks addresses."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class BulkValidation(Model):
    """A job that checks addresses."""

    __slots__ = (
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

    id: str | None
    """The name of the job."""
    created_at: datetime | None
    """When it was started."""
    quantity: int | None
    """How many addresses the file has."""
    records_processed: int | None
    """How many are checked, each address counted once; null before."""
    status: str | None
    """How far it is: created, processing, completed, uploading, uploaded (which is the end), failed, deleted, or a newer word."""
    reason: str | None
    """Why it failed."""
    is_preview: bool | None
    """Whether it began as a preview."""
    download_url: ValidationDownload | None
    """Where the results are; from `uploaded` on."""
    summary: ValidationSummary | None
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

    def __init__(
        self,
        id: str | None = None,
        created_at: datetime | None = None,
        quantity: int | None = None,
        records_processed: int | None = None,
        status: str | None = None,
        reason: str | None = None,
        is_preview: bool | None = None,
        download_url: ValidationDownload | None = None,
        summary: ValidationSummary | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.created_at = created_at
        self.quantity = quantity
        self.records_processed = records_processed
        self.status = status
        self.reason = reason
        self.is_preview = is_preview
        self.download_url = download_url
        self.summary = summary
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BulkValidation needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
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
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model.is_preview = value = get("is_preview")
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
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                model.quantity = value_3 = source["quantity"]
                model.records_processed = value_4 = source["records_processed"]
                model.status = value_5 = source["status"]
                model.reason = value_6 = source["reason"]
                model.is_preview = value_7 = source["is_preview"]
                if (value := source["download_url"]) is None:
                    raise Misfit("null")
                model.download_url = ValidationDownload.from_dict(value)
                if (value := source["summary"]) is None:
                    raise Misfit("null")
                model.summary = ValidationSummary.from_dict(value)
                if (
                    value_1 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
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
