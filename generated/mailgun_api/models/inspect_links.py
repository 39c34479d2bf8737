# Written by `make generate` from spec/. Do not edit.
"""The address of an object."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InspectLinks(Model):
    """The address of an object."""

    __slots__ = ("self_",)

    self_: str | None
    """The path or URL of the object itself."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("self_", "self", None),)

    def __init__(
        self,
        self_: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.self_ = self_
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InspectLinks needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.self_ = value = get("self")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("self",))
