# Written by `make generate` from spec/. Do not edit.
"""What a route matched."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventRouteMatch(Model):
    """What a route matched."""

    __slots__ = ("recipient",)

    recipient: str | None
    """The recipient."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("recipient", "recipient", None),)

    def __init__(
        self,
        recipient: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.recipient = recipient
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventRouteMatch needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.recipient = value = get("recipient")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("recipient",))
