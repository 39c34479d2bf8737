# Written by `make generate` from spec/. Do not edit.
"""The address of an object."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InspectLinks(Model):
    """The address of an object."""

    self_: str | None = None
    """The path or URL of the object itself."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("self_", "self", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InspectLinks needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("self"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("self",))
