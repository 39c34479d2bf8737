# Written by `make generate` from spec/. Do not edit.
"""The tag of a version."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TemplateVersionReference(Model):
    """The tag of a version."""

    tag: str | None = None
    """The tag, in lower case."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("tag", "tag", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateVersionReference needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("tag"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("tag",))
