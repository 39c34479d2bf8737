# Written by `make generate` from spec/. Do not edit.
"""An image test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class ImageTest(Model):
    """An image test."""

    id: str | None = None
    """The identifier."""
    total_load_time_ms: int | None = None
    """How long all images take to load, in milliseconds."""
    images: list[CheckedImage] | None = None
    """What was found at each image."""
    image_optimization: ImageOptimization | None = None
    """Smaller versions of the images; absent unless they were asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("total_load_time_ms", "total_load_time_ms", None),
        ("images", "images", None),
        ("image_optimization", "image_optimization", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ImageTest needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("total_load_time_ms"),
                None
                if (value := get("images")) is None
                else [CheckedImage.from_dict(item) for item in sequence(value)],
                None if (value := get("image_optimization")) is None else ImageOptimization.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "total_load_time_ms",
        "images",
        "image_optimization",
    )
)

# At the end, because models may lead back to this one.
from .checked_image import CheckedImage  # noqa: E402
from .image_optimization import ImageOptimization  # noqa: E402
