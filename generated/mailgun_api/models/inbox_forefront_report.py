# Written by `make generate` from spec/. Do not edit.
"""The anti-spam report of Microsoft."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxForefrontReport(Model):
    """The anti-spam report of Microsoft."""

    __slots__ = ("category",)

    category: str | None
    """The category, in Microsoft's words."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("category", "category", None),)

    def __init__(
        self,
        category: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxForefrontReport needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.category = value = get("category")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("category",))
