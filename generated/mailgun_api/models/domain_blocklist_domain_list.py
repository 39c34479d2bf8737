# Written by `make generate` from spec/. Do not edit.
"""The watched domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainBlocklistDomainList(Model):
    """The watched domains."""

    __slots__ = ("domains",)

    domains: list[DomainBlocklistDomain] | None
    """The domains."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("domains", "domains", None),)

    def __init__(
        self,
        domains: list[DomainBlocklistDomain] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domains = domains
        self._additional = additional_properties

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
