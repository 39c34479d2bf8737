# Written by `make generate` from spec/. Do not edit.
"""The health score of an account."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MaverickScoreTotal(Model):
    """The health score of an account."""

    __slots__ = (
        "score",
        "rates",
        "counters",
    )

    score: int | None
    """The score; higher is better."""
    rates: MaverickScoreRates | None
    """The rates it is made of."""
    counters: MaverickScoreCounters | None
    """The counts behind it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("score", "score", None),
        ("rates", "rates", None),
        ("counters", "counters", None),
    )

    def __init__(
        self,
        score: int | None = None,
        rates: MaverickScoreRates | None = None,
        counters: MaverickScoreCounters | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.score = score
        self.rates = rates
        self.counters = counters
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MaverickScoreTotal needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.score = value = get("score")
            if value is not None:
                left -= 1
            if (value := get("rates")) is None:
                model.rates = None
            else:
                model.rates = MaverickScoreRates.from_dict(value)
                left -= 1
            if (value := get("counters")) is None:
                model.counters = None
            else:
                model.counters = MaverickScoreCounters.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "score",
        "rates",
        "counters",
    )
)

# At the end, because models may lead back to this one.
from .maverick_score_counters import MaverickScoreCounters  # noqa: E402
from .maverick_score_rates import MaverickScoreRates  # noqa: E402
