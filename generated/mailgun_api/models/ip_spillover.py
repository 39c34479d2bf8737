# Written by `make generate` from spec/. Do not edit.
"""Which IP pool takes over when addresses are not enough."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpSpillover(Model):
    """Which IP pool takes over when addresses are not enough."""

    extra_dedicated_ips: IpSpilloverPool | None = None
    """The setting."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("extra_dedicated_ips", "extra_dedicated_ips", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpSpillover needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("extra_dedicated_ips")) is None else IpSpilloverPool.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("extra_dedicated_ips",))

# At the end, because models may lead back to this one.
from .ip_spillover_pool import IpSpilloverPool  # noqa: E402
