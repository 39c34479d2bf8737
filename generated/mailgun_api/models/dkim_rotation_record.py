# Written by `make generate` from spec/. Do not edit.
"""A DNS record for automatic sender security."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DkimRotationRecord(Model):
    """A DNS record for automatic sender security."""

    name: str | None = None
    """The name to set it for."""
    type: str | None = None
    """`CNAME`."""
    identifier: str | None = None
    """What it is for, such as `DKIM`."""
    value: str | None = None
    """The value to set."""
    comment: str | None = None
    """A remark."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("type", "type", None),
        ("identifier", "identifier", None),
        ("value", "value", None),
        ("comment", "comment", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimRotationRecord needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("name"),
                get("type"),
                get("identifier"),
                get("value"),
                get("comment"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "name",
        "type",
        "identifier",
        "value",
        "comment",
    )
)
