# Written by `make generate` from spec/. Do not edit.
"""A domain that is not enrolled."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AssignableDomain(Model):
    """A domain that is not enrolled."""

    id: str | None = None
    """The id of the domain."""
    account_id: str | None = None
    """The account or subaccount that owns it."""
    name: str | None = None
    """The domain name."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("account_id", "account_id", None),
        ("name", "name", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AssignableDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("account_id"),
                get("name"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "account_id",
        "name",
    )
)
