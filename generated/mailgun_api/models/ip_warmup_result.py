# Written by `make generate` from spec/. Do not edit.
"""The warmup of an IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpWarmupResult(Model):
    """The warmup of an IP address."""

    details: IpWarmupDetails | None = None
    """The warmup."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("details", "details", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("details")) is None else IpWarmupDetails.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("details",))

# At the end, because models may lead back to this one.
from .ip_warmup_details import IpWarmupDetails  # noqa: E402
