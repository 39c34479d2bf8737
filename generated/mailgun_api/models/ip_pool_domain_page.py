# Written by `make generate` from spec/. Do not edit.
"""A page of domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolDomainPage(Model):
    """A page of domains."""

    __slots__ = (
        "domains",
        "paging",
    )

    domains: list[IpPoolDomain] | None
    """The domains; empty past the end."""
    paging: IpPoolPaging | None
    """Links to other pages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domains", "domains", None),
        ("paging", "paging", None),
    )

    def __init__(
        self,
        domains: list[IpPoolDomain] | None = None,
        paging: IpPoolPaging | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domains = domains
        self.paging = paging
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolDomainPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("domains")) is None:
                model.domains = None
            else:
                model.domains = IpPoolDomain.from_list(value)
                left -= 1
            if (value := get("paging")) is None:
                model.paging = None
            else:
                model.paging = IpPoolPaging.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
