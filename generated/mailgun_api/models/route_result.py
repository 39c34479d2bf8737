# Written by `make generate` from spec/. Do not edit.
"""A route as it is now."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class RouteResult(Model):
    """A route as it is now."""

    __slots__ = (
        "message",
        "route",
    )

    message: str | None
    """What was done; absent when the route was only asked for."""
    route: Route | None
    """The route."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("route", "route", None),
    )

    def __init__(
        self,
        message: str | None = None,
        route: Route | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.route = route
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"RouteResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("route")) is None:
                model.route = None
            else:
                model.route = Route.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "route",
    )
)

# At the end, because models may lead back to this one.
from .route import Route  # noqa: E402
