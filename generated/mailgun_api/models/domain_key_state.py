# Written by `make generate` from spec/. Do not edit.
"""Whether a domain signs with a key."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DomainKeyState(Model):
    """Whether a domain signs with a key."""

    message: str | None = None
    """A sentence; the only field that is always there."""
    authority: str | None = None
    """The domain whose key it is."""
    selector: str | None = None
    """The selector."""
    active: bool | None = None
    """Whether it is used."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("authority", "authority", None),
        ("selector", "selector", None),
        ("active", "active", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainKeyState needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("authority"),
                get("selector"),
                get("active"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "authority",
        "selector",
        "active",
    )
)
