# Written by `make generate` from spec/. Do not edit.
"""A dynamic IP pool."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class DynamicIpPool(Model):
    """A dynamic IP pool."""

    id: str | None = None
    """What identifies the pool."""
    account_id: str | None = None
    """The account that owns it."""
    name: str | None = None
    """The name, such as `dynamic_good`."""
    enabled: bool | None = None
    """Whether it is in use."""
    ips: list[str] | None = None
    """The addresses in it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("account_id", "account_id", None),
        ("name", "name", None),
        ("enabled", "enabled", None),
        ("ips", "ips", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPool needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("account_id"),
                get("name"),
                get("enabled"),
                None if (value := get("ips")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "account_id",
        "name",
        "enabled",
        "ips",
    )
)
