# Written by `make generate` from spec/. Do not edit.
"""A run that made images smaller."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class ImageOptimization(Model):
    """A run that made images smaller."""

    __slots__ = (
        "id",
        "error_message",
        "optimized_images",
    )

    id: str | None
    """The identifier of the run."""
    error_message: str | None
    """What went wrong; empty or absent if nothing did."""
    optimized_images: list[OptimizedImage] | None
    """The smaller images."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("error_message", "error_message", None),
        ("optimized_images", "optimized_images", None),
    )

    def __init__(
        self,
        id: str | None = None,
        error_message: str | None = None,
        optimized_images: list[OptimizedImage] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.error_message = error_message
        self.optimized_images = optimized_images
        self._additional = additional_properties

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
                model.optimized_images = OptimizedImage.from_list(value)
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.error_message = value_2 = source["error_message"]
                if (value := source["optimized_images"]) is None:
                    raise Misfit("null")
                model.optimized_images = OptimizedImage.from_list(value)
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
        "error_message",
        "optimized_images",
    )
)

# At the end, because models may lead back to this one.
from .optimized_image import OptimizedImage  # noqa: E402
