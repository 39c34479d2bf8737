# Written by `make generate` from spec/. Do not edit.
"""The watched domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class DomainBlocklistDomainList(Model):
    """The watched domains."""

    domains: list[DomainBlocklistDomain] | None = None
    """The domains."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("domains", "domains", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistDomainList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("domains")) is None:
                model.domains = None
            else:
                model.domains = DomainBlocklistDomain.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("domains",))

# At the end, because models may lead back to this one.
from .domain_blocklist_domain import DomainBlocklistDomain  # noqa: E402
