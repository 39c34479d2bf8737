# Written by `make generate` from spec/. Do not edit.
"""Addresses for a test for spam."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class PreviewSpamAddresses(Model):
    """Addresses for a test for spam."""

    __slots__ = (
        "key",
        "address_list",
    )

    key: str | None
    """Their key."""
    address_list: list[str] | None
    """The addresses to send the message to."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("key", "key", None),
        ("address_list", "address_list", None),
    )

    def __init__(
        self,
        key: str | None = None,
        address_list: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.address_list = address_list
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewSpamAddresses needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.key = value = get("key")
            if value is not None:
                left -= 1
            if (value := get("address_list")) is None:
                model.address_list = None
            else:
                model.address_list = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "key",
        "address_list",
    )
)
