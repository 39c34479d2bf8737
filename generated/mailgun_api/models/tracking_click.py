# Written by `make generate` from spec/. Do not edit.
"""How clicks are tracked."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingClick(Model):
    """How clicks are tracked."""

    __slots__ = ("active",)

    active: bool | str | None
    """Whether links are replaced by tracking links; `htmlonly` if only in HTML."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("active", "active", None),)

    def __init__(
        self,
        active: bool | str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.active = active
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingClick needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.active = value = get("active")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("active",))
