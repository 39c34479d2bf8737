# Written by `make generate` from spec/. Do not edit.
"""The domains with DMARC reporting."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class DmarcDomainList(Model):
    """The domains with DMARC reporting."""

    __slots__ = (
        "domains",
        "pfqr_chart",
    )

    domains: list[dict[str, Any]] | None
    """The domains."""
    pfqr_chart: list[dict[str, Any]] | None
    """How many messages passed and failed, were quarantined or rejected, over time."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domains", "domains", None),
        ("pfqr_chart", "pfqr_chart", None),
    )

    def __init__(
        self,
        domains: list[dict[str, Any]] | None = None,
        pfqr_chart: list[dict[str, Any]] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domains = domains
        self.pfqr_chart = pfqr_chart
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcDomainList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("domains")) is None:
                model.domains = None
            else:
                model.domains = [mapping(item) for item in sequence(value)]
                left -= 1
            if (value := get("pfqr_chart")) is None:
                model.pfqr_chart = None
            else:
                model.pfqr_chart = [mapping(item) for item in sequence(value)]
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "domains",
        "pfqr_chart",
    )
)
