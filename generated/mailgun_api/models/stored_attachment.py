# Written by `make generate` from spec/. Do not edit.
"""An attachment of a stored message."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class StoredAttachment(Model):
    """An attachment of a stored message."""

    __slots__ = (
        "url",
        "name",
        "content_type",
        "size",
    )

    url: str | None
    """Where to get it; needs the API key."""
    name: str | None
    """Its file name."""
    content_type: str | None
    """Its media type."""
    size: int | None
    """Its size in bytes."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("url", "url", None),
        ("name", "name", None),
        ("content_type", "content-type", None),
        ("size", "size", None),
    )

    def __init__(
        self,
        url: str | None = None,
        name: str | None = None,
        content_type: str | None = None,
        size: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.name = name
        self.content_type = content_type
        self.size = size
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StoredAttachment needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.url = value = get("url")
            if value is not None:
                left -= 1
            model.name = value = get("name")
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
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.url = value_1 = source["url"]
                model.name = value_2 = source["name"]
                model.content_type = value_3 = source["content-type"]
                model.size = value_4 = source["size"]
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "url",
        "name",
        "content-type",
        "size",
    )
)
