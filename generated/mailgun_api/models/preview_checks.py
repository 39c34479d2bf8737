# Written by `make generate` from spec/. Do not edit.
"""Where to ask for the checks of the content. What was not asked for is null or absent."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewChecks(Model):
    """Where to ask for the checks of the content. What was not asked for is null or absent."""

    __slots__ = (
        "link_validation",
        "image_validation",
        "accessibility",
        "code_analysis",
    )

    link_validation: PreviewCheck | None
    """The check of the links."""
    image_validation: PreviewCheck | None
    """The check of the images."""
    accessibility: PreviewCheck | None
    """The check of the accessibility."""
    code_analysis: PreviewCheck | None
    """The look at the code."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("link_validation", "link_validation", None),
        ("image_validation", "image_validation", None),
        ("accessibility", "accessibility", None),
        ("code_analysis", "code_analysis", None),
    )

    def __init__(
        self,
        link_validation: PreviewCheck | None = None,
        image_validation: PreviewCheck | None = None,
        accessibility: PreviewCheck | None = None,
        code_analysis: PreviewCheck | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.link_validation = link_validation
        self.image_validation = image_validation
        self.accessibility = accessibility
        self.code_analysis = code_analysis
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewChecks needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("link_validation")) is None:
                model.link_validation = None
            else:
                model.link_validation = PreviewCheck.from_dict(value)
                left -= 1
            if (value := get("image_validation")) is None:
                model.image_validation = None
            else:
                model.image_validation = PreviewCheck.from_dict(value)
                left -= 1
            if (value := get("accessibility")) is None:
                model.accessibility = None
            else:
                model.accessibility = PreviewCheck.from_dict(value)
                left -= 1
            if (value := get("code_analysis")) is None:
                model.code_analysis = None
            else:
                model.code_analysis = PreviewCheck.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
