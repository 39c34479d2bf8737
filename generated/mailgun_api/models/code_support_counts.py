# Written by `make generate` from spec/. Do not edit.
"""How well features are supported."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeSupportCounts(Model):
    """How well features are supported."""

    supported: float | None = None
    """Full support."""
    partial_support: float | None = None
    """Partial support."""
    unsupported: float | None = None
    """No support."""
    unknown: float | None = None
    """Unknown support."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("supported", "supported", None),
        ("partial_support", "partial_support", None),
        ("unsupported", "unsupported", None),
        ("unknown", "unknown", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeSupportCounts needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("supported"),
                get("partial_support"),
                get("unsupported"),
                get("unknown"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "supported",
        "partial_support",
        "unsupported",
        "unknown",
    )
)
