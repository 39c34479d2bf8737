# Written by `make generate` from spec/. Do not edit.
"""Signed links to the results. They need no key."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class ValidationDownload(Model):
    """Signed links to the results. They need no key."""

    csv: str | None = None
    """The results as CSV."""
    json: str | None = None
    """The results as JSON."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("csv", "csv", None),
        ("json", "json", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationDownload needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.csv = value = get("csv")
            if value is not None:
                left -= 1
            model.json = value = get("json")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "csv",
        "json",
    )
)
