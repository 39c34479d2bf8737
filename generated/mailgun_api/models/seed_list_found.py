# Written by `make generate` from spec/. Do not edit.
"""The seed list that was asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SeedListFound(Model):
    """The seed list that was asked for."""

    __slots__ = ("seedlist",)

    seedlist: SeedList | None
    """The seed list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("seedlist", "seedlist", None),)

    def __init__(
        self,
        seedlist: SeedList | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.seedlist = seedlist
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedListFound needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("seedlist")) is None:
                model.seedlist = None
            else:
                model.seedlist = SeedList.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("seedlist",))

# At the end, because models may lead back to this one.
from .seed_list import SeedList  # noqa: E402
