# Written by `make generate` from spec/. Do not edit.
"""What Microsoft's filters say in all their mailboxes."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxMicrosoftSpamSummary(Model):
    """What Microsoft's filters say in all their mailboxes."""

    bcl: InboxLevels | None = None
    """The levels of bulk mail."""
    scl: InboxLevels | None = None
    """The levels of spam."""
    count: int | None = None
    """How many mailboxes."""
    forefront: InboxForefrontSummary | None = None
    """The reports."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bcl", "bcl", None),
        ("scl", "scl", None),
        ("count", "count", None),
        ("forefront", "forefront", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxMicrosoftSpamSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("bcl")) is None else InboxLevels.from_dict(value),
                None if (value := get("scl")) is None else InboxLevels.from_dict(value),
                get("count"),
                None if (value := get("forefront")) is None else InboxForefrontSummary.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "bcl",
        "scl",
        "count",
        "forefront",
    )
)

# At the end, because models may lead back to this one.
from .inbox_forefront_summary import InboxForefrontSummary  # noqa: E402
from .inbox_levels import InboxLevels  # noqa: E402
