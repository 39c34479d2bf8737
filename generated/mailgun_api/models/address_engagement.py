# Written by `make generate` from spec/. Do not edit.
"""What the owner of an address does with mail. May be empty."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AddressEngagement(Model):
    """What the owner of an address does with mail. May be empty."""

    __slots__ = (
        "engaging",
        "behavior",
        "engaged",
        "engagement",
        "is_bot",
    )

    engaging: bool | None
    """Whether mail is read."""
    behavior: str | None
    """How."""
    engaged: bool | None
    """The same as `engaging`, under another name."""
    engagement: str | None
    """The same as `behavior`, under another name."""
    is_bot: bool | None
    """Whether a machine reads it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("engaging", "engaging", None),
        ("behavior", "behavior", None),
        ("engaged", "engaged", None),
        ("engagement", "engagement", None),
        ("is_bot", "is_bot", None),
    )

    def __init__(
        self,
        engaging: bool | None = None,
        behavior: str | None = None,
        engaged: bool | None = None,
        engagement: str | None = None,
        is_bot: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.engaging = engaging
        self.behavior = behavior
        self.engaged = engaged
        self.engagement = engagement
        self.is_bot = is_bot
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AddressEngagement needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.engaging = value = get("engaging")
            if value is not None:
                left -= 1
            model.behavior = value = get("behavior")
            if value is not None:
                left -= 1
            model.engaged = value = get("engaged")
            if value is not None:
                left -= 1
            model.engagement = value = get("engagement")
            if value is not None:
                left -= 1
            model.is_bot = value = get("is_bot")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "engaging",
        "behavior",
        "engaged",
        "engagement",
        "is_bot",
    )
)
