# Written by `make generate` from spec/. Do not edit.
"""A domain that was added."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class OptimizeDomainAdded(Model):
    """A domain that was added."""

    __slots__ = (
        "domain",
        "message",
    )

    domain: OptimizeDomain | None
    """The domain."""
    message: str | None
    """A sentence; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        domain: OptimizeDomain | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizeDomainAdded needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("domain")) is None:
                model.domain = None
            else:
                model.domain = OptimizeDomain.from_dict(value)
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "domain",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .optimize_domain import OptimizeDomain  # noqa: E402
