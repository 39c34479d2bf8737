# Written by `make generate` from spec/. Do not edit.
"""Features of a subaccount."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class SubaccountFeaturesResult(Model):
    """Features of a subaccount."""

    features: dict[str, Any] | None = None
    """The features."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("features", "features", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SubaccountFeaturesResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("features")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("features",))
