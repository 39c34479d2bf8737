# Written by `make generate` from spec/. Do not edit.
"""Where to ask for the checks of the content. What was not asked for is null or absent."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PreviewChecks(Model):
    """Where to ask for the checks of the content. What was not asked for is null or absent."""

    link_validation: PreviewCheck | None = None
    """The check of the links."""
    image_validation: PreviewCheck | None = None
    """The check of the images."""
    accessibility: PreviewCheck | None = None
    """The check of the accessibility."""
    code_analysis: PreviewCheck | None = None
    """The look at the code."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("link_validation", "link_validation", None),
        ("image_validation", "image_validation", None),
        ("accessibility", "accessibility", None),
        ("code_analysis", "code_analysis", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewChecks needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("link_validation")) is None else PreviewCheck.from_dict(value),
                None if (value := get("image_validation")) is None else PreviewCheck.from_dict(value),
                None if (value := get("accessibility")) is None else PreviewCheck.from_dict(value),
                None if (value := get("code_analysis")) is None else PreviewCheck.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "link_validation",
        "image_validation",
        "accessibility",
        "code_analysis",
    )
)

# At the end, because models may lead back to this one.
from .preview_check import PreviewCheck  # noqa: E402
