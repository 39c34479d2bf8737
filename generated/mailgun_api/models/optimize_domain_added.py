# Written by `make generate` from spec/. Do not edit.
"""A domain that was added."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class OptimizeDomainAdded(Model):
    """A domain that was added."""

    domain: OptimizeDomain | None = None
    """The domain."""
    message: str | None = None
    """A sentence; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizeDomainAdded needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("domain")) is None else OptimizeDomain.from_dict(value),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domain",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .optimize_domain import OptimizeDomain  # noqa: E402
