# Written by `make generate` from spec/. Do not edit.
"""The rates a score is made of."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MaverickScoreRates(Model):
    """The rates a score is made of."""

    __slots__ = (
        "bounce_rate",
        "complaint_rate",
        "trap_rate",
        "full_mailbox_rate",
        "bad_failure_rate",
    )

    bounce_rate: int | None
    """How much bounced."""
    complaint_rate: int | None
    """How much was reported as spam."""
    trap_rate: int | None
    """How much went to spam traps."""
    full_mailbox_rate: int | None
    """How much met a full mailbox."""
    bad_failure_rate: int | None
    """How much failed for other bad reasons."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bounce_rate", "bounce_rate", None),
        ("complaint_rate", "complaint_rate", None),
        ("trap_rate", "trap_rate", None),
        ("full_mailbox_rate", "full_mailbox_rate", None),
        ("bad_failure_rate", "bad_failure_rate", None),
    )

    def __init__(
        self,
        bounce_rate: int | None = None,
        complaint_rate: int | None = None,
        trap_rate: int | None = None,
        full_mailbox_rate: int | None = None,
        bad_failure_rate: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bounce_rate = bounce_rate
        self.complaint_rate = complaint_rate
        self.trap_rate = trap_rate
        self.full_mailbox_rate = full_mailbox_rate
        self.bad_failure_rate = bad_failure_rate
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MaverickScoreRates needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.bounce_rate = value = get("bounce_rate")
            if value is not None:
                left -= 1
            model.complaint_rate = value = get("complaint_rate")
            if value is not None:
                left -= 1
            model.trap_rate = value = get("trap_rate")
            if value is not None:
                left -= 1
            model.full_mailbox_rate = value = get("full_mailbox_rate")
            if value is not None:
                left -= 1
            model.bad_failure_rate = value = get("bad_failure_rate")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "bounce_rate",
        "complaint_rate",
        "trap_rate",
        "full_mailbox_rate",
        "bad_failure_rate",
    )
)
