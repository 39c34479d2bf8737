# Written by `make generate` from spec/. Do not edit.
"""Whether a domain signs with a key."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainKeyState(Model):
    """Whether a domain signs with a key."""

    __slots__ = (
        "message",
        "authority",
        "selector",
        "active",
    )

    message: str | None
    """A sentence; the only field that is always there."""
    authority: str | None
    """The domain whose key it is."""
    selector: str | None
    """The selector."""
    active: bool | None
    """Whether it is used."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("authority", "authority", None),
        ("selector", "selector", None),
        ("active", "active", None),
    )

    def __init__(
        self,
        message: str | None = None,
        authority: str | None = None,
        selector: str | None = None,
        active: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.authority = authority
        self.selector = selector
        self.active = active
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainKeyState needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.authority = value = get("authority")
            if value is not None:
                left -= 1
            model.selector = value = get("selector")
            if value is not None:
                left -= 1
            model.active = value = get("active")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "authority",
        "selector",
        "active",
    )
)
