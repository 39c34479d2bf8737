# Written by `make generate` from spec/. Do not edit.
"""Why a check was not made."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PreviewCheckError(Model):
    """Why a check was not made."""

    __slots__ = (
        "status",
        "title",
        "detail",
    )

    status: str | None
    """A status code."""
    title: str | None
    """A word for the kind."""
    detail: str | None
    """What went wrong."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("status", "status", None),
        ("title", "title", None),
        ("detail", "detail", None),
    )

    def __init__(
        self,
        status: str | None = None,
        title: str | None = None,
        detail: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.title = title
        self.detail = detail
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewCheckError needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.title = value = get("title")
            if value is not None:
                left -= 1
            model.detail = value = get("detail")
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
                model.status = value_1 = source["status"]
                model.title = value_2 = source["title"]
                model.detail = value_3 = source["detail"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "status",
        "title",
        "detail",
    )
)
