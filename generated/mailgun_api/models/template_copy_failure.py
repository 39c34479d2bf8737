# Written by `make generate` from spec/. Do not edit.
"""One copy that was not made."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TemplateCopyFailure(Model):
    """One copy that was not made."""

    account_id: str | None = None
    """The account it was meant for."""
    name: str | None = None
    """The name it was to have."""
    domain: str | None = None
    """The domain it was meant for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("account_id", "account_id", None),
        ("name", "name", None),
        ("domain", "domain", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateCopyFailure needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("account_id"),
                get("name"),
                get("domain"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "account_id",
        "name",
        "domain",
    )
)
