# Written by `make generate` from spec/. Do not edit.
"""All previews."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class ValidationPreviewList(Model):
    """All previews."""

    previews: list[ValidationPreview] | None = None
    """The previews."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("previews", "previews", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationPreviewList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("previews")) is None
                else [ValidationPreview.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("previews",))

# At the end, because models may lead back to this one.
from .validation_preview import ValidationPreview  # noqa: E402
