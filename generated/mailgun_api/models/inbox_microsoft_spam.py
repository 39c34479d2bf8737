# Written by `make generate` from spec/. Do not edit.
"""What Microsoft's filters say of one message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxMicrosoftSpam(Model):
    """What Microsoft's filters say of one message."""

    __slots__ = (
        "bcl",
        "scl",
        "forefront_report",
    )

    bcl: int | None
    """The level of bulk mail, 0 to 9."""
    scl: int | None
    """The level of spam, -1 to 9."""
    forefront_report: InboxForefrontReport | None
    """The report."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bcl", "bcl", None),
        ("scl", "scl", None),
        ("forefront_report", "forefront_report", None),
    )

    def __init__(
        self,
        bcl: int | None = None,
        scl: int | None = None,
        forefront_report: InboxForefrontReport | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bcl = bcl
        self.scl = scl
        self.forefront_report = forefront_report
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxMicrosoftSpam needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.bcl = value = get("bcl")
            if value is not None:
                left -= 1
            model.scl = value = get("scl")
            if value is not None:
                left -= 1
            if (value := get("forefront_report")) is None:
                model.forefront_report = None
            else:
                model.forefront_report = InboxForefrontReport.from_dict(value)
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
        "forefront_report",
    )
)

# At the end, because models may lead back to this one.
from .inbox_forefront_report import InboxForefrontReport  # noqa: E402
