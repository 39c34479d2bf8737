# Written by `make generate` from spec/. Do not edit.
"""The anti-spam reports of Microsoft."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class InboxForefrontSummary(Model):
    """The anti-spam reports of Microsoft."""

    category_counts: dict[str, int] | None = None
    """How many there are, by category."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("category_counts", "category_counts", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxForefrontSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("category_counts")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("category_counts",))
