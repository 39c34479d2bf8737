# Written by `make generate` from spec/. Do not edit.
"""A template with a page of its versions."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class TemplateVersionPage(Model):
    """A template with a page of its versions."""

    template: Template | None = None
    """The template; `versions` is the page."""
    paging: Paging | None = None
    """Links to the neighboring pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("template", "template", None),
        ("paging", "paging", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateVersionPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("template")) is None:
                model.template = None
            else:
                model.template = Template.from_dict(value)
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = Paging.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "template",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .paging import Paging  # noqa: E402
from .template import Template  # noqa: E402
