# Written by `make generate` from spec/. Do not edit.
"""Which mailbox was deleted."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class MailboxDeleted(Model):
    """Which mailbox was deleted."""

    message: str | None = None
    """A sentence."""
    spec: str | None = None
    """Its address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("spec", "spec", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailboxDeleted needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("spec"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "spec",
    )
)
