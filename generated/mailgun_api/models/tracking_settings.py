# Written by `make generate` from spec/. Do not edit.
"""What is tracked in mail of a domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingSettings(Model):
    """What is tracked in mail of a domain."""

    __slots__ = (
        "click",
        "open",
        "unsubscribe",
        "web_scheme",
    )

    click: TrackingClick | None
    """Clicks."""
    open: TrackingOpen | None
    """Opens."""
    unsubscribe: TrackingUnsubscribe | None
    """Unsubscribes."""
    web_scheme: str | None
    """`http` or `https`, for tracking links."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("click", "click", None),
        ("open", "open", None),
        ("unsubscribe", "unsubscribe", None),
        ("web_scheme", "web_scheme", None),
    )

    def __init__(
        self,
        click: TrackingClick | None = None,
        open: TrackingOpen | None = None,
        unsubscribe: TrackingUnsubscribe | None = None,
        web_scheme: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.click = click
        self.open = open
        self.unsubscribe = unsubscribe
        self.web_scheme = web_scheme
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingSettings needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("click")) is None:
                model.click = None
            else:
                model.click = TrackingClick.from_dict(value)
                left -= 1
            if (value := get("open")) is None:
                model.open = None
            else:
                model.open = TrackingOpen.from_dict(value)
                left -= 1
            if (value := get("unsubscribe")) is None:
                model.unsubscribe = None
            else:
                model.unsubscribe = TrackingUnsubscribe.from_dict(value)
                left -= 1
            model.web_scheme = value = get("web_scheme")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "click",
        "open",
        "unsubscribe",
        "web_scheme",
    )
)

# At the end, because models may lead back to this one.
from .tracking_click import TrackingClick  # noqa: E402
from .tracking_open import TrackingOpen  # noqa: E402
from .tracking_unsubscribe import TrackingUnsubscribe  # noqa: E402
