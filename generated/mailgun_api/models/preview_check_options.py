# Written by `make generate` from spec/. Do not edit.
"""Which checks of the content to make."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class PreviewCheckOptions(Model):
    """Which checks of the content to make."""

    __slots__ = (
        "link_validation",
        "image_validation",
        "accessibility",
        "code_analysis",
    )

    link_validation: bool | None
    """Whether to check the links."""
    image_validation: bool | None
    """Whether to check the images."""
    accessibility: bool | None
    """Whether to check the accessibility."""
    code_analysis: bool | None
    """Whether to look at the code."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("link_validation", "link_validation", None),
        ("image_validation", "image_validation", None),
        ("accessibility", "accessibility", None),
        ("code_analysis", "code_analysis", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        link_validation: bool | None = None,
        image_validation: bool | None = None,
        accessibility: bool | None = None,
        code_analysis: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.link_validation = link_validation
        self.image_validation = image_validation
        self.accessibility = accessibility
        self.code_analysis = code_analysis
        self._additional = additional_properties
