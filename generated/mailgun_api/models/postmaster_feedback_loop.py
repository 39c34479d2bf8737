# Written by `make generate` from spec/. Do not edit.
"""An identifier that got spam reports."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PostmasterFeedbackLoop(Model):
    """An identifier that got spam reports."""

    id: str | None = None
    """The identifier."""
    spam_ratio: float | None = None
    """The share that recipients reported as spam."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("spam_ratio", "spam_ratio", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterFeedbackLoop needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("spam_ratio"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "spam_ratio",
    )
)
