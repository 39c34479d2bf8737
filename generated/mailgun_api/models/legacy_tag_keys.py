# Written by `make generate` from spec/. Do not edit.
"""Words to narrow numbers to."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class LegacyTagKeys(Model):
    """Words to narrow numbers to."""

    items: list[str] | None = None
    """The words."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("items", "items", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyTagKeys needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("items")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("items",))
