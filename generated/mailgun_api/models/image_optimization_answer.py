# Written by `make generate` from spec/. Do not edit.
"""A smaller version of an image."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class ImageOptimizationAnswer(Model):
    """A smaller version of an image."""

    meta: InspectTestState | None = None
    """How far it is."""
    paging: Paging | None = None
    """Links; may be null."""
    items: ImageOptimization | None = None
    """The smaller version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("paging", "paging", None),
        ("items", "items", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ImageOptimizationAnswer needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("meta")) is None else InspectTestState.from_dict(value),
                None if (value := get("paging")) is None else Paging.from_dict(value),
                None if (value := get("items")) is None else ImageOptimization.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
