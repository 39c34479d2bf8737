# Written by `make generate` from spec/. Do not edit.
"""The copy of a version."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TemplateVersionCopied(Model):
    """The copy of a version."""

    __slots__ = (
        "message",
        "version",
        "template",
    )

    message: str | None
    """A sentence."""
    version: TemplateVersion | None
    """The copy."""
    template: TemplateVersion | None
    """The copy as well; use `version`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("version", "version", None),
        ("template", "template", None),
    )

    def __init__(
        self,
        message: str | None = None,
        version: TemplateVersion | None = None,
        template: TemplateVersion | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.version = version
        self.template = template
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateVersionCopied needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("version")) is None:
                model.version = None
            else:
                model.version = TemplateVersion.from_dict(value)
                left -= 1
            if (value := get("template")) is None:
                model.template = None
            else:
                model.template = TemplateVersion.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "version",
        "template",
    )
)

# At the end, because models may lead back to this one.
from .template_version import TemplateVersion  # noqa: E402
