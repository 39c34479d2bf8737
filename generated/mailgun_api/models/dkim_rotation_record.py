# Written by `make generate` from spec/. Do not edit.
"""A DNS record for automatic sender security."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.identifier = value = get("identifier")
            if value is not None:
                left -= 1
            model.value = value = get("value")
            if value is not None:
                left -= 1
            model.comment = value = get("comment")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
