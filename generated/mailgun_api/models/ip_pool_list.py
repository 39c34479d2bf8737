# Written by `make generate` from spec/. Do not edit.
"""IP pools."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolList(Model):
    """IP pools."""

    __slots__ = (
        "ip_pools",
        "message",
    )

    ip_pools: list[IpPool] | None
    """The pools."""
    message: str | None
    """`success`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip_pools", "ip_pools", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        ip_pools: list[IpPool] | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip_pools = ip_pools
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("ip_pools")) is None:
                model.ip_pools = None
            else:
                model.ip_pools = IpPool.from_list(value)
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
        "ip_pools",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool import IpPool  # noqa: E402
