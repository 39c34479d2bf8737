# Written by `make generate` from spec/. Do not edit.
"""The content of a preview."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PreviewContent(Model):
    """The content of a preview."""

    content: str | None = None
    """HTML or text."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("content", "content", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewContent needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("content"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("content",))
