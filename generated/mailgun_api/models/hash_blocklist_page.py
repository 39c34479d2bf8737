# Written by `make generate` from spec/. Do not edit.
"""A page of what is watched."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class HashBlocklistPage(Model):
    """A page of what is watched."""

    __slots__ = (
        "items",
        "paging",
    )

    items: list[dict[str, Any]] | None
    """What is watched; empty past the end."""
    paging: Paging | None
    """Links to the neighboring pages; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("paging", "paging", None),
    )

    def __init__(
        self,
        items: list[dict[str, Any]] | None = None,
        paging: Paging | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.paging = paging
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"HashBlocklistPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = [mapping(item) for item in sequence(value)]
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = Paging.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .paging import Paging  # noqa: E402
