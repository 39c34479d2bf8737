# Written by `make generate` from spec/. Do not edit.
"""Mail that was refused or put off for one reason."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class PostmasterDeliveryError(Model):
    """Mail that was refused or put off for one reason."""

    error_class: str | None = None
    """How it ended, in Google's words."""
    error_type: str | None = None
    """The reason, in Google's words."""
    error_ratio: float | None = None
    """The share of the mail."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("error_class", "error_class", None),
        ("error_type", "error_type", None),
        ("error_ratio", "error_ratio", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDeliveryError needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.error_class = value = get("error_class")
            if value is not None:
                left -= 1
            model.error_type = value = get("error_type")
            if value is not None:
                left -= 1
            model.error_ratio = value = get("error_ratio")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "error_class",
        "error_type",
        "error_ratio",
    )
)
