# Written by `make generate` from spec/. Do not edit.
"""An IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpAddress(Model):
    """An IP address."""

    __slots__ = (
        "ip",
        "rdns",
        "dedicated",
    )

    ip: str | None
    """The address."""
    rdns: str | None
    """The host name that the address resolves to."""
    dedicated: bool | None
    """Whether it belongs to this account alone."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("rdns", "rdns", None),
        ("dedicated", "dedicated", None),
    )

    def __init__(
        self,
        ip: str | None = None,
        rdns: str | None = None,
        dedicated: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip = ip
        self.rdns = rdns
        self.dedicated = dedicated
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAddress needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.rdns = value = get("rdns")
            if value is not None:
                left -= 1
            model.dedicated = value = get("dedicated")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "ip",
        "rdns",
        "dedicated",
    )
)
