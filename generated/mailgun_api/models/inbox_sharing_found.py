# Written by `make generate` from spec/. Do not edit.
"""The sharing that was asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxSharingFound(Model):
    """The sharing that was asked for."""

    sharing: InboxSharing | None = None
    """The sharing."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("sharing", "sharing", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSharingFound needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("sharing")) is None else InboxSharing.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("sharing",))

# At the end, because models may lead back to this one.
from .inbox_sharing import InboxSharing  # noqa: E402
