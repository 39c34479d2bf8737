# Written by `make generate` from spec/. Do not edit.
"""A domain that Google has data of."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PostmasterDomainName(Model):
    """A domain that Google has data of."""

    name: str | None = None
    """The domain."""
    date: str | None = None
    """When there was data last; perhaps a day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("date", "date", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomainName needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("name"),
                get("date"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "name",
        "date",
    )
)
