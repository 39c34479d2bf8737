# Written by `make generate` from spec/. Do not edit.
"""An IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolResult(Model):
    """An IP pool."""

    __slots__ = (
        "details",
        "message",
    )

    details: IpPoolDetails | None
    """The pool."""
    message: str | None
    """`success`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("details", "details", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        details: IpPoolDetails | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.details = details
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("details")) is None:
                model.details = None
            else:
                model.details = IpPoolDetails.from_dict(value)
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
        "details",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool_details import IpPoolDetails  # noqa: E402
