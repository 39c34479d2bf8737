# Written by `make generate` from spec/. Do not edit.
"""The DMARC record of a domain as it should be and as it is."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DmarcRecord(Model):
    """The DMARC record of a domain as it should be and as it is."""

    __slots__ = (
        "entry",
        "current",
        "configured",
    )

    entry: str | None
    """The value that the TXT record should have."""
    current: str | None
    """The value found in DNS."""
    configured: bool | None
    """Whether reports come in with the record found."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("entry", "entry", None),
        ("current", "current", None),
        ("configured", "configured", None),
    )

    def __init__(
        self,
        entry: str | None = None,
        current: str | None = None,
        configured: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.entry = entry
        self.current = current
        self.configured = configured
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcRecord needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.entry = value = get("entry")
            if value is not None:
                left -= 1
            model.current = value = get("current")
            if value is not None:
                left -= 1
            model.configured = value = get("configured")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "entry",
        "current",
        "configured",
    )
)
