# Written by `make generate` from spec/. Do not edit.
"""An address that makes previews."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewAddress(Model):
    """An address that makes previews."""

    __slots__ = ("preview_address",)

    preview_address: str | None
    """The address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("preview_address", "preview_address", None),)

    def __init__(
        self,
        preview_address: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.preview_address = preview_address
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewAddress needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.preview_address = value = get("preview_address")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("preview_address",))
