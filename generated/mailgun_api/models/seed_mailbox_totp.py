# Written by `make generate` from spec/. Do not edit.
"""The second factor of a mailbox."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SeedMailboxTotp(Model):
    """The second factor of a mailbox."""

    __slots__ = ("secret",)

    secret: str | None
    """The secret that codes are made from."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("secret", "secret", None),)
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret",
        }
    )

    def __init__(
        self,
        secret: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.secret = secret
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedMailboxTotp needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.secret = value = get("secret")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("secret",))
