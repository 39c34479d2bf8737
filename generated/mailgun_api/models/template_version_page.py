# Written by `make generate` from spec/. Do not edit.
"""A template with a page of its versions."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TemplateVersionPage(Model):
    """A template with a page of its versions."""

    __slots__ = (
        "template",
        "paging",
    )

    template: Template | None
    """The template; `versions` is the page."""
    paging: Paging | None
    """Links to the neighboring pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("template", "template", None),
        ("paging", "paging", None),
    )

    def __init__(
        self,
        template: Template | None = None,
        paging: Paging | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.template = template
        self.paging = paging
        self._additional = additional_properties

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
