# Written by `make generate` from spec/. Do not edit.
"""Signed links to the results. They need no key."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ValidationDownload(Model):
    """Signed links to the results. They need no key."""

    __slots__ = (
        "csv",
        "json",
    )

    csv: str | None
    """The results as CSV."""
    json: str | None
    """The results as JSON."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("csv", "csv", None),
        ("json", "json", None),
    )

    def __init__(
        self,
        csv: str | None = None,
        json: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.csv = csv
        self.json = json
        self._additional = additional_properties

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
