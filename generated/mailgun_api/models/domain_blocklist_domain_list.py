# Written by `make generate` from spec/. Do not edit.
"""The watched domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
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
        try:
            model = cls(
                None
                if (value := get("domains")) is None
                else [DomainBlocklistDomain.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("domains",))

# At the end, because models may lead back to this one.
from .domain_blocklist_domain import DomainBlocklistDomain  # noqa: E402
