# Written by `make generate` from spec/. Do not edit.
"""A page of subaccounts."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class SubaccountPage(Model):
    """A page of subaccounts."""

    subaccounts: list[Subaccount] | None = None
    """The subaccounts; empty past the end."""
    total: int | None = None
    """How many subaccounts match in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("subaccounts", "subaccounts", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SubaccountPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("subaccounts")) is None
                else [Subaccount.from_dict(item) for item in sequence(value)],
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "subaccounts",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .subaccount import Subaccount  # noqa: E402
