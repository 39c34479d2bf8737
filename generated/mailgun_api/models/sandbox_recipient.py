# Written by `make generate` from spec/. Do not edit.
"""Someone who may get mail from the sandbox domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SandboxRecipient(Model):
    """Someone who may get mail from the sandbox domain."""

    email: str | None = None
    """The address."""
    activated: bool | None = None
    """Whether they have agreed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("email", "email", None),
        ("activated", "activated", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SandboxRecipient needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("email"),
                get("activated"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "email",
        "activated",
    )
)
