# Written by `make generate` from spec/. Do not edit.
"""The domains with DMARC reporting."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class DmarcDomainList(Model):
    """The domains with DMARC reporting."""

    domains: list[dict[str, Any]] | None = None
    """The domains."""
    pfqr_chart: list[dict[str, Any]] | None = None
    """How many messages passed and failed, were quarantined or rejected, over time."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domains", "domains", None),
        ("pfqr_chart", "pfqr_chart", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcDomainList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("domains")) is None else [mapping(item) for item in sequence(value)],
                None if (value := get("pfqr_chart")) is None else [mapping(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domains",
        "pfqr_chart",
    )
)
