# Written by `make generate` from spec/. Do not edit.
"""A member of a mailing list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class EventListMember(Model):
    """A member of a mailing list."""

    __slots__ = (
        "address",
        "name",
        "subscribed",
        "vars",
    )

    address: str | None
    """The address."""
    name: str | None
    """The name."""
    subscribed: bool | None
    """Whether the list is sent there."""
    vars: dict[str, Any] | list[str] | None
    """Variables for templates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("name", "name", None),
        ("subscribed", "subscribed", None),
        ("vars", "vars", None),
    )

    def __init__(
        self,
        address: str | None = None,
        name: str | None = None,
        subscribed: bool | None = None,
        vars: dict[str, Any] | list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.name = name
        self.subscribed = subscribed
        self.vars = vars
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventListMember needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.subscribed = value = get("subscribed")
            if value is not None:
                left -= 1
            if (value := get("vars")) is None:
                model.vars = None
            else:
                model.vars = (
                    (value if isinstance(value, list) else sequence(value))
                    if isinstance(value, list)
                    else mapping(value)
                    if isinstance(value, dict)
                    else value
                )
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "address",
        "name",
        "subscribed",
        "vars",
    )
)
