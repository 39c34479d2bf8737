# Written by `make generate` from spec/. Do not edit.
"""What only some providers tell."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxSeedExtensions(Model):
    """What only some providers tell."""

    __slots__ = (
        "category",
        "ms_spam",
    )

    category: str | None
    """The tab of the inbox; may be empty."""
    ms_spam: InboxMicrosoftSpam | None
    """What Microsoft's filters say."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("category", "category", None),
        ("ms_spam", "ms_spam", None),
    )

    def __init__(
        self,
        category: str | None = None,
        ms_spam: InboxMicrosoftSpam | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.ms_spam = ms_spam
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSeedExtensions needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.category = value = get("category")
            if value is not None:
                left -= 1
            if (value := get("ms_spam")) is None:
                model.ms_spam = None
            else:
                model.ms_spam = InboxMicrosoftSpam.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "category",
        "ms_spam",
    )
)

# At the end, because models may lead back to this one.
from .inbox_microsoft_spam import InboxMicrosoftSpam  # noqa: E402
