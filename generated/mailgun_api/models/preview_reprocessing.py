# Written by `make generate` from spec/. Do not edit.
"""Whether pictures are made again for a mail client."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewReprocessing(Model):
    """Whether pictures are made again for a mail client."""

    __slots__ = (
        "success",
        "reason",
        "remaining_reprocesses",
        "regional",
        "screenshot",
    )

    success: bool | None
    """Whether they are."""
    reason: str | None
    """Why they are not."""
    remaining_reprocesses: int | None
    """How often they may still be made again."""
    regional: bool | None
    """Unknown."""
    screenshot: dict[str, Any] | None
    """The picture, with `id`, `type`, `sent` and `completed`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("success", "success", None),
        ("reason", "reason", None),
        ("remaining_reprocesses", "remaining_reprocesses", None),
        ("regional", "regional", None),
        ("screenshot", "screenshot", None),
    )

    def __init__(
        self,
        success: bool | None = None,
        reason: str | None = None,
        remaining_reprocesses: int | None = None,
        regional: bool | None = None,
        screenshot: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.success = success
        self.reason = reason
        self.remaining_reprocesses = remaining_reprocesses
        self.regional = regional
        self.screenshot = screenshot
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewReprocessing needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.success = value = get("success")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model.remaining_reprocesses = value = get("remaining_reprocesses")
            if value is not None:
                left -= 1
            model.regional = value = get("regional")
            if value is not None:
                left -= 1
            if (value := get("screenshot")) is None:
                model.screenshot = None
            else:
                model.screenshot = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "success",
        "reason",
        "remaining_reprocesses",
        "regional",
        "screenshot",
    )
)
