# Written by `make generate` from spec/. Do not edit.
"""A page of jobs."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class BulkValidationPage(Model):
    """A page of jobs."""

    __slots__ = (
        "jobs",
        "total",
        "paging",
    )

    jobs: list[BulkValidation] | None
    """The jobs; empty past the end."""
    total: int | None
    """How many jobs there are."""
    paging: BulkValidationPaging | None
    """Links to the neighboring pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("jobs", "jobs", None),
        ("total", "total", None),
        ("paging", "paging", None),
    )

    def __init__(
        self,
        jobs: list[BulkValidation] | None = None,
        total: int | None = None,
        paging: BulkValidationPaging | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.jobs = jobs
        self.total = total
        self.paging = paging
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BulkValidationPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("jobs")) is None:
                model.jobs = None
            else:
                model.jobs = BulkValidation.from_list(value)
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = BulkValidationPaging.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "jobs",
        "total",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .bulk_validation import BulkValidation  # noqa: E402
from .bulk_validation_paging import BulkValidationPaging  # noqa: E402
