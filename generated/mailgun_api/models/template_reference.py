# Written by `make generate` from spec/. Do not edit.
"""The name of a template, and the version where the call was about one."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TemplateReference(Model):
    """The name of a template, and the version where the call was about one."""

    name: str | None = None
    """The name, in lower case."""
    version: TemplateVersionReference | None = None
    """The version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("version", "version", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateReference needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("name"),
                None if (value := get("version")) is None else TemplateVersionReference.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "name",
        "version",
    )
)

# At the end, because models may lead back to this one.
from .template_version_reference import TemplateVersionReference  # noqa: E402
