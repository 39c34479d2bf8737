# Written by `make generate` from spec/. Do not edit.
"""The seed list that was asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SeedListFound(Model):
    """The seed list that was asked for."""

    seedlist: SeedList | None = None
    """The seed list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("seedlist", "seedlist", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedListFound needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("seedlist")) is None else SeedList.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("seedlist",))

# At the end, because models may lead back to this one.
from .seed_list import SeedList  # noqa: E402
