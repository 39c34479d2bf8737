# Written by `make generate` from spec/. Do not edit.
"""How well features are supported."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeSupportCounts(Model):
    """How well features are supported."""

    __slots__ = (
        "supported",
        "partial_support",
        "unsupported",
        "unknown",
    )

    supported: float | None
    """Full support."""
    partial_support: float | None
    """Partial support."""
    unsupported: float | None
    """No support."""
    unknown: float | None
    """Unknown support."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("supported", "supported", None),
        ("partial_support", "partial_support", None),
        ("unsupported", "unsupported", None),
        ("unknown", "unknown", None),
    )

    def __init__(
        self,
        supported: float | None = None,
        partial_support: float | None = None,
        unsupported: float | None = None,
        unknown: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.supported = supported
        self.partial_support = partial_support
        self.unsupported = unsupported
        self.unknown = unknown
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeSupportCounts needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.supported = value = get("supported")
            if value is not None:
                left -= 1
            model.partial_support = value = get("partial_support")
            if value is not None:
                left -= 1
            model.unsupported = value = get("unsupported")
            if value is not None:
                left -= 1
            model.unknown = value = get("unknown")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "supported",
        "partial_support",
        "unsupported",
        "unknown",
    )
)
