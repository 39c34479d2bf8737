# Written by `make generate` from spec/. Do not edit.
"""An export of pictures."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class PreviewExport(Model):
    """An export of pictures."""

    __slots__ = (
        "job_id",
        "test_id",
        "clients",
        "job_status",
        "zip_url",
        "failed_clients",
        "error",
    )

    job_id: str | None
    """The identifier."""
    test_id: str | None
    """The identifier of the preview."""
    clients: list[str] | None
    """The mail clients whose pictures were asked for."""
    job_status: str | None
    """How far it is."""
    zip_url: str | None
    """The address of the ZIP file; absent until it is there."""
    failed_clients: list[Any] | None
    """The mail clients whose pictures are missing; each entry of any kind."""
    error: PreviewExportError | None
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

    def __init__(
        self,
        job_id: str | None = None,
        test_id: str | None = None,
        clients: list[str] | None = None,
        job_status: str | None = None,
        zip_url: str | None = None,
        failed_clients: list[Any] | None = None,
        error: PreviewExportError | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_id = job_id
        self.test_id = test_id
        self.clients = clients
        self.job_status = job_status
        self.zip_url = zip_url
        self.failed_clients = failed_clients
        self.error = error
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewExport needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.job_id = value = get("job_id")
            if value is not None:
                left -= 1
            model.test_id = value = get("test_id")
            if value is not None:
                left -= 1
            if (value := get("clients")) is None:
                model.clients = None
            else:
                model.clients = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.job_status = value = get("job_status")
            if value is not None:
                left -= 1
            model.zip_url = value = get("zip_url")
            if value is not None:
                left -= 1
            if (value := get("failed_clients")) is None:
                model.failed_clients = None
            else:
                model.failed_clients = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("error")) is None:
                model.error = None
            else:
                model.error = PreviewExportError.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
