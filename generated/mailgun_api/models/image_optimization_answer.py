# Written by `make generate` from spec/. Do not edit.
"""A smaller version of an image."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ImageOptimizationAnswer(Model):
    """A smaller version of an image."""

    __slots__ = (
        "meta",
        "paging",
        "items",
    )

    meta: InspectTestState | None
    """How far it is."""
    paging: Paging | None
    """Links; may be null."""
    items: ImageOptimization | None
    """The smaller version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("paging", "paging", None),
        ("items", "items", None),
    )

    def __init__(
        self,
        meta: InspectTestState | None = None,
        paging: Paging | None = None,
        items: ImageOptimization | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.paging = paging
        self.items = items
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ImageOptimizationAnswer needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("meta")) is None:
                model.meta = None
            else:
                model.meta = InspectTestState.from_dict(value)
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = Paging.from_dict(value)
                left -= 1
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = ImageOptimization.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "meta",
        "paging",
        "items",
    )
)

# At the end, because models may lead back to this one.
from .image_optimization import ImageOptimization  # noqa: E402
from .inspect_test_state import InspectTestState  # noqa: E402
from .paging import Paging  # noqa: E402
