# Written by `make generate` from spec/. Do not edit.
"""Whether pictures are made again for a mail client."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class PreviewReprocessing(Model):
    """Whether pictures are made again for a mail client."""

    success: bool | None = None
    """Whether they are."""
    reason: str | None = None
    """Why they are not."""
    remaining_reprocesses: int | None = None
    """How often they may still be made again."""
    regional: bool | None = None
    """Unknown."""
    screenshot: dict[str, Any] | None = None
    """The picture, with `id`, `type`, `sent` and `completed`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("success", "success", None),
        ("reason", "reason", None),
        ("remaining_reprocesses", "remaining_reprocesses", None),
        ("regional", "regional", None),
        ("screenshot", "screenshot", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewReprocessing needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("success"),
                get("reason"),
                get("remaining_reprocesses"),
                get("regional"),
                None if (value := get("screenshot")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
