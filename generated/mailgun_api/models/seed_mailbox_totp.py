# Written by `make generate` from spec/. Do not edit.
"""The second factor of a mailbox."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SeedMailboxTotp(Model):
    """The second factor of a mailbox."""

    secret: str | None = None
    """The secret that codes are made from."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("secret", "secret", None),)
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret",
        }
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedMailboxTotp needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("secret"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("secret",))
