# Written by `make generate` from spec/. Do not edit.
"""Someone who may get mail from the sandbox domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.email = value = get("email")
            if value is not None:
                left -= 1
            model.activated = value = get("activated")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "email",
        "activated",
    )
)
