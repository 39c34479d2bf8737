# Written by `make generate` from spec/. Do not edit.
"""A page of domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpPoolDomainPage(Model):
    """A page of domains."""

    domains: list[IpPoolDomain] | None = None
    """The domains; empty past the end."""
    paging: IpPoolPaging | None = None
    """Links to other pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domains", "domains", None),
        ("paging", "paging", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolDomainPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("domains")) is None
                else [IpPoolDomain.from_dict(item) for item in sequence(value)],
                None if (value := get("paging")) is None else IpPoolPaging.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domains",
        "paging",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool_domain import IpPoolDomain  # noqa: E402
from .ip_pool_paging import IpPoolPaging  # noqa: E402
