# Written by `make generate` from spec/. Do not edit.
"""Where to go on from a test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxTestLinks(Model):
    """Where to go on from a test."""

    __slots__ = ("results",)

    results: str | None
    """The URL of the result."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("results", "results", None),)

    def __init__(
        self,
        results: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.results = results
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxTestLinks needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.results = value = get("results")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("results",))
