# Written by `make generate` from spec/. Do not edit.
"""The addresses from which the account may be used."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpAllowlistEntries(Model):
    """The addresses from which the account may be used."""

    __slots__ = ("addresses",)

    addresses: list[IpAllowlistEntry] | None
    """The addresses; empty when every address is let in."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("addresses", "addresses", None),)

    def __init__(
        self,
        addresses: list[IpAllowlistEntry] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.addresses = addresses
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowlistEntries needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("addresses")) is None:
                model.addresses = None
            else:
                model.addresses = IpAllowlistEntry.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("addresses",))

# At the end, because models may lead back to this one.
from .ip_allowlist_entry import IpAllowlistEntry  # noqa: E402
