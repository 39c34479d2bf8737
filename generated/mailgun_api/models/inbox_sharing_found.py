# Written by `make generate` from spec/. Do not edit.
"""The sharing that was asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxSharingFound(Model):
    """The sharing that was asked for."""

    __slots__ = ("sharing",)

    sharing: InboxSharing | None
    """The sharing."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("sharing", "sharing", None),)

    def __init__(
        self,
        sharing: InboxSharing | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sharing = sharing
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSharingFound needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("sharing")) is None:
                model.sharing = None
            else:
                model.sharing = InboxSharing.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("sharing",))

# At the end, because models may lead back to this one.
from .inbox_sharing import InboxSharing  # noqa: E402
