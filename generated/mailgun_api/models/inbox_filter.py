# Written by `make generate` from spec/. Do not edit.
"""A filter."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxFilter(Model):
    """A filter."""

    parameter: str | None = None
    """The name of the argument."""
    description: str | None = None
    """What it does."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("parameter", "parameter", None),
        ("description", "description", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxFilter needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("parameter"),
                get("description"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "parameter",
        "description",
    )
)
