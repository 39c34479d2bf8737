# Written by `make generate` from spec/. Do not edit.
"""Features of a subaccount."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class SubaccountFeaturesResult(Model):
    """Features of a subaccount."""

    __slots__ = ("features",)

    features: dict[str, Any] | None
    """The features."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("features", "features", None),)

    def __init__(
        self,
        features: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.features = features
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SubaccountFeaturesResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("features")) is None:
                model.features = None
            else:
                model.features = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("features",))
