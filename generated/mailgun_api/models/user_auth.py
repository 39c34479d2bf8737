# Written by `make generate` from spec/. Do not edit.
"""How a user signs in."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class UserAuth(Model):
    """How a user signs in."""

    method: str | None = None
    """The way to sign in."""
    prior_method: str | None = None
    """The way before that; may be empty."""
    prior_details: dict[str, Any] | None = None
    """More about the way before."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("method", "method", None),
        ("prior_method", "prior_method", None),
        ("prior_details", "prior_details", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"UserAuth needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("method"),
                get("prior_method"),
                None if (value := get("prior_details")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "method",
        "prior_method",
        "prior_details",
    )
)
