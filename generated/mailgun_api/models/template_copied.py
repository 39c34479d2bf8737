# Written by `make generate` from spec/. Do not edit.
"""What became of the copies."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TemplateCopied(Model):
    """What became of the copies."""

    __slots__ = (
        "message",
        "failed_copies",
        "error",
    )

    message: str | None
    """A sentence."""
    failed_copies: list[TemplateCopyFailure] | None
    """The copies that were not made."""
    error: str | None
    """What went wrong."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("failed_copies", "failed_copies", None),
        ("error", "error", None),
    )

    def __init__(
        self,
        message: str | None = None,
        failed_copies: list[TemplateCopyFailure] | None = None,
        error: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.failed_copies = failed_copies
        self.error = error
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TemplateCopied needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("failed_copies")) is None:
                model.failed_copies = None
            else:
                model.failed_copies = TemplateCopyFailure.from_list(value)
                left -= 1
            model.error = value = get("error")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
