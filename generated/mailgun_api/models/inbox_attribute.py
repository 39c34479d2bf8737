# Written by `make generate` from spec/. Do not edit.
"""An attribute and its values."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class InboxAttribute(Model):
    """An attribute and its values."""

    attribute: str | None = None
    """The name of the attribute, or a phrase."""
    values: list[str] | None = None
    """The values."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("attribute", "attribute", None),
        ("values", "values", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxAttribute needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("attribute"),
                None if (value := get("values")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "attribute",
        "values",
    )
)
