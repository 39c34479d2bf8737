# Written by `make generate` from spec/. Do not edit.
"""A smaller version of an image."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class OptimizedImage(Model):
    """A smaller version of an image."""

    __slots__ = (
        "id",
        "original_image_id",
        "image_url",
        "optimized_url",
        "optimized_file_size",
        "optimized_format",
        "optimized_mime_type",
        "load_time_ms",
        "status",
        "error_message",
    )

    id: str | None
    """The identifier."""
    original_image_id: str | None
    """The identifier of the original in the test."""
    image_url: str | None
    """The address of the original."""
    optimized_url: str | None
    """The address of the smaller version."""
    optimized_file_size: str | None
    """The size of its file."""
    optimized_format: str | None
    """Its format, for instance `webp`."""
    optimized_mime_type: str | None
    """Its media type."""
    load_time_ms: int | None
    """How long it takes to load, in milliseconds."""
    status: str | None
    """`Processing`, `Complete` or `Error`."""
    error_message: str | None
    """What went wrong; absent if nothing did."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("original_image_id", "original_image_id", None),
        ("image_url", "image_url", None),
        ("optimized_url", "optimized_url", None),
        ("optimized_file_size", "optimized_file_size", None),
        ("optimized_format", "optimized_format", None),
        ("optimized_mime_type", "optimized_mime_type", None),
        ("load_time_ms", "load_time_ms", None),
        ("status", "status", None),
        ("error_message", "error_message", None),
    )

    def __init__(
        self,
        id: str | None = None,
        original_image_id: str | None = None,
        image_url: str | None = None,
        optimized_url: str | None = None,
        optimized_file_size: str | None = None,
        optimized_format: str | None = None,
        optimized_mime_type: str | None = None,
        load_time_ms: int | None = None,
        status: str | None = None,
        error_message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.original_image_id = original_image_id
        self.image_url = image_url
        self.optimized_url = optimized_url
        self.optimized_file_size = optimized_file_size
        self.optimized_format = optimized_format
        self.optimized_mime_type = optimized_mime_type
        self.load_time_ms = load_time_ms
        self.status = status
        self.error_message = error_message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizedImage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.original_image_id = value = get("original_image_id")
            if value is not None:
                left -= 1
            model.image_url = value = get("image_url")
            if value is not None:
                left -= 1
            model.optimized_url = value = get("optimized_url")
            if value is not None:
                left -= 1
            model.optimized_file_size = value = get("optimized_file_size")
            if value is not None:
                left -= 1
            model.optimized_format = value = get("optimized_format")
            if value is not None:
                left -= 1
            model.optimized_mime_type = value = get("optimized_mime_type")
            if value is not None:
                left -= 1
            model.load_time_ms = value = get("load_time_ms")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.error_message = value = get("error_message")
            if value is not None:
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
                if len(source) != 10:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.original_image_id = value_2 = source["original_image_id"]
                model.image_url = value_3 = source["image_url"]
                model.optimized_url = value_4 = source["optimized_url"]
                model.optimized_file_size = value_5 = source["optimized_file_size"]
                model.optimized_format = value_6 = source["optimized_format"]
                model.optimized_mime_type = value_7 = source["optimized_mime_type"]
                model.load_time_ms = value_8 = source["load_time_ms"]
                model.status = value_9 = source["status"]
                model.error_message = value_10 = source["error_message"]
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
                    or value_7 is None
                    or value_8 is None
                    or value_9 is None
                    or value_10 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "original_image_id",
        "image_url",
        "optimized_url",
        "optimized_file_size",
        "optimized_format",
        "optimized_mime_type",
        "load_time_ms",
        "status",
        "error_message",
    )
)
