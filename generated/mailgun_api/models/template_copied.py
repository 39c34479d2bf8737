# Written by `make generate` from spec/. Do not edit.
"""What became of the copies."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class TemplateCopied(Model):
    """What became of the copies."""

    message: str | None = None
    """A sentence."""
    failed_copies: list[TemplateCopyFailure] | None = None
    """The copies that were not made."""
    error: str | None = None
    """What went wrong."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("failed_copies", "failed_copies", None),
        ("error", "error", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateCopied needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                None
                if (value := get("failed_copies")) is None
                else [TemplateCopyFailure.from_dict(item) for item in sequence(value)],
                get("error"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "failed_copies",
        "error",
    )
)

# At the end, because models may lead back to this one.
from .template_copy_failure import TemplateCopyFailure  # noqa: E402
