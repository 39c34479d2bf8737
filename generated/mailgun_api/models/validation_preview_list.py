# Written by `make generate` from spec/. Do not edit.
"""All previews."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ValidationPreviewList(Model):
    """All previews."""

    __slots__ = ("previews",)

    previews: list[ValidationPreview] | None
    """The previews."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("previews", "previews", None),)

    def __init__(
        self,
        previews: list[ValidationPreview] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.previews = previews
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationPreviewList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("previews")) is None:
                model.previews = None
            else:
                model.previews = ValidationPreview.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("previews",))

# At the end, because models may lead back to this one.
from .validation_preview import ValidationPreview  # noqa: E402
