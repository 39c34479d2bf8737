# Written by `make generate` from spec/. Do not edit.
"""An attachment of a message."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class EventAttachment(Model):
    """An attachment of a message."""

    __slots__ = (
        "filename",
        "content_type",
        "size",
    )

    filename: str | None
    """Its name."""
    content_type: str | None
    """Its media type."""
    size: int | None
    """Its size in bytes."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("filename", "filename", None),
        ("content_type", "content-type", None),
        ("size", "size", None),
    )

    def __init__(
        self,
        filename: str | None = None,
        content_type: str | None = None,
        size: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.filename = filename
        self.content_type = content_type
        self.size = size
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventAttachment needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.filename = value = get("filename")
            if value is not None:
                left -= 1
            model.content_type = value = get("content-type")
            if value is not None:
                left -= 1
            model.size = value = get("size")
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.filename = value_1 = source["filename"]
                model.content_type = value_2 = source["content-type"]
                model.size = value_3 = source["size"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "filename",
        "content-type",
        "size",
    )
)
