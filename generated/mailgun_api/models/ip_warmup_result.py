# Written by `make generate` from spec/. Do not edit.
"""The warmup of an IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpWarmupResult(Model):
    """The warmup of an IP address."""

    __slots__ = ("details",)

    details: IpWarmupDetails | None
    """The warmup."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("details", "details", None),)

    def __init__(
        self,
        details: IpWarmupDetails | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.details = details
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("details")) is None:
                model.details = None
            else:
                model.details = IpWarmupDetails.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("details",))

# At the end, because models may lead back to this one.
from .ip_warmup_details import IpWarmupDetails  # noqa: E402
