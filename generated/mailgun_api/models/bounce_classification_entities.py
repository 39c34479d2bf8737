# Written by `make generate` from spec/. Do not edit.
"""Numbers of bounces for each provider or blocklist."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationEntities(Model):
    """Numbers of bounces for each provider or blocklist."""

    __slots__ = ("items",)

    items: list[BounceClassificationEntity] | None
    """The rows."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("items", "items", None),)

    def __init__(
        self,
        items: list[BounceClassificationEntity] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationEntities needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = BounceClassificationEntity.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("items",))

# At the end, because models may lead back to this one.
from .bounce_classification_entity import BounceClassificationEntity  # noqa: E402
