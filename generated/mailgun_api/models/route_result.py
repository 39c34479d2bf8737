# Written by `make generate` from spec/. Do not edit.
"""A route as it is now."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class RouteResult(Model):
    """A route as it is now."""

    message: str | None = None
    """What was done; absent when the route was only asked for."""
    route: Route | None = None
    """The route."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("route", "route", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"RouteResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                None if (value := get("route")) is None else Route.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "route",
    )
)

# At the end, because models may lead back to this one.
from .route import Route  # noqa: E402
