# Written by `make generate` from spec/. Do not edit.
"""Which checks of the content to make."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class PreviewCheckOptions(Model):
    """Which checks of the content to make."""

    link_validation: bool | None = None
    """Whether to check the links."""
    image_validation: bool | None = None
    """Whether to check the images."""
    accessibility: bool | None = None
    """Whether to check the accessibility."""
    code_analysis: bool | None = None
    """Whether to look at the code."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("link_validation", "link_validation", None),
        ("image_validation", "image_validation", None),
        ("accessibility", "accessibility", None),
        ("code_analysis", "code_analysis", None),
    )
    _is_sent: ClassVar[bool] = True
