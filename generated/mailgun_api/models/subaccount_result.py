# Written by `make generate` from spec/. Do not edit.
"""A subaccount as it is now."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SubaccountResult(Model):
    """A subaccount as it is now."""

    subaccount: Subaccount | None = None
    """The subaccount."""
    message: str | None = None
    """A sentence; absent as a rule."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("subaccount", "subaccount", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SubaccountResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("subaccount")) is None else Subaccount.from_dict(value),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "subaccount",
        "message",
    )
)

# At the end, because models may lead back to this one.
from .subaccount import Subaccount  # noqa: E402
