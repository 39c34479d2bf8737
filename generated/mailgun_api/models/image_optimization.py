# Written by `make generate` from spec/. Do not edit.
"""A run that made images smaller."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(repr=False, eq=False)
class ImageOptimization(Model):
    """A run that made images smaller."""

    id: str | None = None
    """The identifier of the run."""
    error_message: str | None = None
    """What went wrong; empty or absent if nothing did."""
    optimized_images: list[OptimizedImage] | None = None
    """The smaller images."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("error_message", "error_message", None),
        ("optimized_images", "optimized_images", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ImageOptimization needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.error_message = value = get("error_message")
            if value is not None:
                left -= 1
            if (value := get("optimized_images")) is None:
                model.optimized_images = None
            else:
                model.optimized_images = [OptimizedImage.from_dict(item) for item in sequence(value)]
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "error_message",
        "optimized_images",
    )
)

# At the end, because models may lead back to this one.
from .optimized_image import OptimizedImage  # noqa: E402
