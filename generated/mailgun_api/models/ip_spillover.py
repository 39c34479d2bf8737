# Written by `make generate` from spec/. Do not edit.
"""Which IP pool takes over when addresses are not enough."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpSpillover(Model):
    """Which IP pool takes over when addresses are not enough."""

    __slots__ = ("extra_dedicated_ips",)

    extra_dedicated_ips: IpSpilloverPool | None
    """The setting."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("extra_dedicated_ips", "extra_dedicated_ips", None),)

    def __init__(
        self,
        extra_dedicated_ips: IpSpilloverPool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.extra_dedicated_ips = extra_dedicated_ips
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpSpillover needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("extra_dedicated_ips")) is None:
                model.extra_dedicated_ips = None
            else:
                model.extra_dedicated_ips = IpSpilloverPool.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("extra_dedicated_ips",))

# At the end, because models may lead back to this one.
from .ip_spillover_pool import IpSpilloverPool  # noqa: E402
