# Written by `make generate` from spec/. Do not edit.
"""An IP pool and the domains that are linked to it."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolDetails(Model):
    """An IP pool and the domains that are linked to it."""

    __slots__ = (
        "pool_id",
        "name",
        "description",
        "ips",
        "is_linked",
        "linked_domains",
    )

    pool_id: str | None
    """What identifies the pool."""
    name: str | None
    """A short name."""
    description: str | None
    """A description."""
    ips: list[str] | None
    """The addresses in it."""
    is_linked: bool | None
    """Whether a domain is linked to it."""
    linked_domains: list[str] | None
    """The names of the domains that are linked to it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("pool_id", "pool_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("ips", "ips", None),
        ("is_linked", "is_linked", None),
        ("linked_domains", "linked_domains", None),
    )

    def __init__(
        self,
        pool_id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        ips: list[str] | None = None,
        is_linked: bool | None = None,
        linked_domains: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_id = pool_id
        self.name = name
        self.description = description
        self.ips = ips
        self.is_linked = is_linked
        self.linked_domains = linked_domains
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolDetails needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.pool_id = value = get("pool_id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("ips")) is None:
                model.ips = None
            else:
                model.ips = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.is_linked = value = get("is_linked")
            if value is not None:
                left -= 1
            if (value := get("linked_domains")) is None:
                model.linked_domains = None
            else:
                model.linked_domains = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "pool_id",
        "name",
        "description",
        "ips",
        "is_linked",
        "linked_domains",
    )
)
