# Written by `make generate` from spec/. Do not edit.
"""Which pool a domain would get, and why."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolPreview(Model):
    """Which pool a domain would get, and why."""

    __slots__ = (
        "pool",
        "results",
    )

    pool: str | None
    """The pool."""
    results: DynamicIpPoolHealth | None
    """What speaks for which pool."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("pool", "pool", None),
        ("results", "results", None),
    )

    def __init__(
        self,
        pool: str | None = None,
        results: DynamicIpPoolHealth | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool = pool
        self.results = results
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolPreview needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.pool = value = get("pool")
            if value is not None:
                left -= 1
            if (value := get("results")) is None:
                model.results = None
            else:
                model.results = DynamicIpPoolHealth.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "pool",
        "results",
    )
)

# At the end, because models may lead back to this one.
from .dynamic_ip_pool_health import DynamicIpPoolHealth  # noqa: E402
