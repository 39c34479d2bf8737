# Written by `make generate` from spec/. Do not edit.
"""How a user signs in."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class UserAuth(Model):
    """How a user signs in."""

    __slots__ = (
        "method",
        "prior_method",
        "prior_details",
    )

    method: str | None
    """The way to sign in."""
    prior_method: str | None
    """The way before that; may be empty."""
    prior_details: dict[str, Any] | None
    """More about the way before."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("method", "method", None),
        ("prior_method", "prior_method", None),
        ("prior_details", "prior_details", None),
    )

    def __init__(
        self,
        method: str | None = None,
        prior_method: str | None = None,
        prior_details: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.prior_method = prior_method
        self.prior_details = prior_details
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserAuth needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.method = value = get("method")
            if value is not None:
                left -= 1
            model.prior_method = value = get("prior_method")
            if value is not None:
                left -= 1
            if (value := get("prior_details")) is None:
                model.prior_details = None
            else:
                model.prior_details = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "method",
        "prior_method",
        "prior_details",
    )
)
