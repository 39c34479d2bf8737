# Written by `make generate` from spec/. Do not edit.
"""What Microsoft's filters say in all their mailboxes."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxMicrosoftSpamSummary(Model):
    """What Microsoft's filters say in all their mailboxes."""

    __slots__ = (
        "bcl",
        "scl",
        "count",
        "forefront",
    )

    bcl: InboxLevels | None
    """The levels of bulk mail."""
    scl: InboxLevels | None
    """The levels of spam."""
    count: int | None
    """How many mailboxes."""
    forefront: InboxForefrontSummary | None
    """The reports."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bcl", "bcl", None),
        ("scl", "scl", None),
        ("count", "count", None),
        ("forefront", "forefront", None),
    )

    def __init__(
        self,
        bcl: InboxLevels | None = None,
        scl: InboxLevels | None = None,
        count: int | None = None,
        forefront: InboxForefrontSummary | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bcl = bcl
        self.scl = scl
        self.count = count
        self.forefront = forefront
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxMicrosoftSpamSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("bcl")) is None:
                model.bcl = None
            else:
                model.bcl = InboxLevels.from_dict(value)
                left -= 1
            if (value := get("scl")) is None:
                model.scl = None
            else:
                model.scl = InboxLevels.from_dict(value)
                left -= 1
            model.count = value = get("count")
            if value is not None:
                left -= 1
            if (value := get("forefront")) is None:
                model.forefront = None
            else:
                model.forefront = InboxForefrontSummary.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
