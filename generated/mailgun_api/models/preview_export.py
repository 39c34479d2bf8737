# Written by `make generate` from spec/. Do not edit.
"""An export of pictures."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class PreviewExport(Model):
    """An export of pictures."""

    job_id: str | None = None
    """The identifier."""
    test_id: str | None = None
    """The identifier of the preview."""
    clients: list[str] | None = None
    """The mail clients whose pictures were asked for."""
    job_status: str | None = None
    """How far it is."""
    zip_url: str | None = None
    """The address of the ZIP file; absent until it is there."""
    failed_clients: list[Any] | None = None
    """The mail clients whose pictures are missing; each entry of any kind."""
    error: PreviewExportError | None = None
    """What went wrong; absent if nothing did."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("job_id", "job_id", None),
        ("test_id", "test_id", None),
        ("clients", "clients", None),
        ("job_status", "job_status", None),
        ("zip_url", "zip_url", None),
        ("failed_clients", "failed_clients", None),
        ("error", "error", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewExport needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("job_id"),
                get("test_id"),
                None if (value := get("clients")) is None else sequence(value),
                get("job_status"),
                get("zip_url"),
                None if (value := get("failed_clients")) is None else sequence(value),
                None if (value := get("error")) is None else PreviewExportError.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "job_id",
        "test_id",
        "clients",
        "job_status",
        "zip_url",
        "failed_clients",
        "error",
    )
)

# At the end, because models may lead back to this one.
from .preview_export_error import PreviewExportError  # noqa: E402
