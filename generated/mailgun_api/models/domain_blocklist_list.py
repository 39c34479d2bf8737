# Written by `make generate` from spec/. Do not edit.
"""The blocklists that a domain is on."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainBlocklistList(Model):
    """The blocklists that a domain is on."""

    __slots__ = ("blocklists",)

    blocklists: list[DomainBlocklistEntry] | None
    """The blocklists."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("blocklists", "blocklists", None),)

    def __init__(
        self,
        blocklists: list[DomainBlocklistEntry] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.blocklists = blocklists
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("blocklists")) is None:
                model.blocklists = None
            else:
                model.blocklists = DomainBlocklistEntry.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("blocklists",))

# At the end, because models may lead back to this one.
from .domain_blocklist_entry import DomainBlocklistEntry  # noqa: E402
