# Written by `make generate` from spec/. Do not edit.
"""A page of tags."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TagPage(Model):
    """A page of tags."""

    __slots__ = (
        "items",
        "pagination",
    )

    items: list[Tag] | None
    """The tags."""
    pagination: TagPaginationEcho | None
    """Which tags these are."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("pagination", "pagination", None),
    )

    def __init__(
        self,
        items: list[Tag] | None = None,
        pagination: TagPaginationEcho | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.pagination = pagination
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TagPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = Tag.from_list(value)
                left -= 1
            if (value := get("pagination")) is None:
                model.pagination = None
            else:
                model.pagination = TagPaginationEcho.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "pagination",
    )
)

# At the end, because models may lead back to this one.
from .tag import Tag  # noqa: E402
from .tag_pagination_echo import TagPaginationEcho  # noqa: E402
