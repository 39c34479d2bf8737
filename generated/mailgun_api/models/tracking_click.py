# Written by `make generate` from spec/. Do not edit.
"""How clicks are tracked."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingClick(Model):
    """How clicks are tracked."""

    active: bool | str | None = None
    """Whether links are replaced by tracking links; `htmlonly` if only in HTML."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("active", "active", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingClick needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("active"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("active",))
