# Written by `make generate` from spec/. Do not edit.
"""An image test."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class ImageTest(Model):
    """An image test."""

    __slots__ = (
        "id",
        "total_load_time_ms",
        "images",
        "image_optimization",
    )

    id: str | None
    """The identifier."""
    total_load_time_ms: int | None
    """How long all images take to load, in milliseconds."""
    images: list[CheckedImage] | None
    """What was found at each image."""
    image_optimization: ImageOptimization | None
    """Smaller versions of the images; absent unless they were asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("total_load_time_ms", "total_load_time_ms", None),
        ("images", "images", None),
        ("image_optimization", "image_optimization", None),
    )

    def __init__(
        self,
        id: str | None = None,
        total_load_time_ms: int | None = None,
        images: list[CheckedImage] | None = None,
        image_optimization: ImageOptimization | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.total_load_time_ms = total_load_time_ms
        self.images = images
        self.image_optimization = image_optimization
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ImageTest needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.total_load_time_ms = value = get("total_load_time_ms")
            if value is not None:
                left -= 1
            if (value := get("images")) is None:
                model.images = None
            else:
                model.images = CheckedImage.from_list(value)
                left -= 1
            if (value := get("image_optimization")) is None:
                model.image_optimization = None
            else:
                model.image_optimization = ImageOptimization.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.total_load_time_ms = value_2 = source["total_load_time_ms"]
                if (value := source["images"]) is None:
                    raise Misfit("null")
                model.images = CheckedImage.from_list(value)
                if (value := source["image_optimization"]) is None:
                    raise Misfit("null")
                model.image_optimization = ImageOptimization.from_dict(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
