# Written by `make generate` from spec/. Do not edit.
"""A template as it is now."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TemplateResult(Model):
    """A template as it is now."""

    message: str | None = None
    """What was done; absent when the template was only asked for."""
    template: Template | None = None
    """The template."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("template", "template", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                None if (value := get("template")) is None else Template.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "template",
    )
)

# At the end, because models may lead back to this one.
from .template import Template  # noqa: E402
