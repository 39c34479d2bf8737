# Written by `make generate` from spec/. Do not edit.
"""What SpamAssassin says of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class InboxSpamAssassin(Model):
    """What SpamAssassin says of a message."""

    is_spam: bool | None = None
    """Whether it takes it for spam."""
    score: float | None = None
    """Its points."""
    required: float | None = None
    """From how many points on it is spam."""
    rules: list[InboxSpamAssassinRule] | None = None
    """The rules that matched."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("is_spam", "is_spam", None),
        ("score", "score", None),
        ("required", "required", None),
        ("rules", "rules", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSpamAssassin needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("is_spam"),
                get("score"),
                get("required"),
                None
                if (value := get("rules")) is None
                else [InboxSpamAssassinRule.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
