# Written by `make generate` from spec/. Do not edit.
"""A template as it is now."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TemplateResult(Model):
    """A template as it is now."""

    __slots__ = (
        "message",
        "template",
    )

    message: str | None
    """What was done; absent when the template was only asked for."""
    template: Template | None
    """The template."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("template", "template", None),
    )

    def __init__(
        self,
        message: str | None = None,
        template: Template | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.template = template
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("template")) is None:
                model.template = None
            else:
                model.template = Template.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "template",
    )
)

# At the end, because models may lead back to this one.
from .template import Template  # noqa: E402
