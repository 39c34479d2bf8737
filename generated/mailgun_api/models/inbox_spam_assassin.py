# Written by `make generate` from spec/. Do not edit.
"""What SpamAssassin says of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxSpamAssassin(Model):
    """What SpamAssassin says of a message."""

    __slots__ = (
        "is_spam",
        "score",
        "required",
        "rules",
    )

    is_spam: bool | None
    """Whether it takes it for spam."""
    score: float | None
    """Its points."""
    required: float | None
    """From how many points on it is spam."""
    rules: list[InboxSpamAssassinRule] | None
    """The rules that matched."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("is_spam", "is_spam", None),
        ("score", "score", None),
        ("required", "required", None),
        ("rules", "rules", None),
    )

    def __init__(
        self,
        is_spam: bool | None = None,
        score: float | None = None,
        required: float | None = None,
        rules: list[InboxSpamAssassinRule] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_spam = is_spam
        self.score = score
        self.required = required
        self.rules = rules
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSpamAssassin needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.is_spam = value = get("is_spam")
            if value is not None:
                left -= 1
            model.score = value = get("score")
            if value is not None:
                left -= 1
            model.required = value = get("required")
            if value is not None:
                left -= 1
            if (value := get("rules")) is None:
                model.rules = None
            else:
                model.rules = InboxSpamAssassinRule.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "is_spam",
        "score",
        "required",
        "rules",
    )
)

# At the end, because models may lead back to this one.
from .inbox_spam_assassin_rule import InboxSpamAssassinRule  # noqa: E402
