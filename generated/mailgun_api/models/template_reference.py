# Written by `make generate` from spec/. Do not edit.
"""The name of a template, and the version where the call was about one."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TemplateReference(Model):
    """The name of a template, and the version where the call was about one."""

    __slots__ = (
        "name",
        "version",
    )

    name: str | None
    """The name, in lower case."""
    version: TemplateVersionReference | None
    """The version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("version", "version", None),
    )

    def __init__(
        self,
        name: str | None = None,
        version: TemplateVersionReference | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateReference needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            if (value := get("version")) is None:
                model.version = None
            else:
                model.version = TemplateVersionReference.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "name",
        "version",
    )
)

# At the end, because models may lead back to this one.
from .template_version_reference import TemplateVersionReference  # noqa: E402
