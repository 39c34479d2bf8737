# Written by `make generate` from spec/. Do not edit.
"""Where to go on from a test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxTestLinks(Model):
    """Where to go on from a test."""

    results: str | None = None
    """The URL of the result."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("results", "results", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxTestLinks needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("results"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("results",))
