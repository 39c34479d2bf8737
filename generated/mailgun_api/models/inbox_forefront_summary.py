# Written by `make generate` from spec/. Do not edit.
"""The anti-spam reports of Microsoft."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxForefrontSummary(Model):
    """The anti-spam reports of Microsoft."""

    __slots__ = ("category_counts",)

    category_counts: dict[str, int] | None
    """How many there are, by category."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("category_counts", "category_counts", None),)

    def __init__(
        self,
        category_counts: dict[str, int] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category_counts = category_counts
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxForefrontSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("category_counts")) is None:
                model.category_counts = None
            else:
                model.category_counts = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("category_counts",))
