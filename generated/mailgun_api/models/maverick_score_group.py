# Written by `make generate` from spec/. Do not edit.
"""The health score of one domain, IP address, subaccount or day."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class MaverickScoreGroup(Model):
    """The health score of one domain, IP address, subaccount or day."""

    __slots__ = (
        "group_key",
        "account_id",
        "score",
        "rates",
        "counters",
    )

    group_key: str | None
    """The domain, IP address, subaccount or day."""
    account_id: str | None
    """The account; may be absent."""
    score: int | None
    """The score; higher is better."""
    rates: MaverickScoreRates | None
    """The rates it is made of."""
    counters: MaverickScoreCounters | None
    """The counts behind it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("group_key", "group_key", None),
        ("account_id", "account_id", None),
        ("score", "score", None),
        ("rates", "rates", None),
        ("counters", "counters", None),
    )

    def __init__(
        self,
        group_key: str | None = None,
        account_id: str | None = None,
        score: int | None = None,
        rates: MaverickScoreRates | None = None,
        counters: MaverickScoreCounters | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.group_key = group_key
        self.account_id = account_id
        self.score = score
        self.rates = rates
        self.counters = counters
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MaverickScoreGroup needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.group_key = value = get("group_key")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
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

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.group_key = value_1 = source["group_key"]
                model.account_id = value_2 = source["account_id"]
                model.score = value_3 = source["score"]
                if (value := source["rates"]) is None:
                    raise Misfit("null")
                model.rates = MaverickScoreRates.from_dict(value)
                if (value := source["counters"]) is None:
                    raise Misfit("null")
                model.counters = MaverickScoreCounters.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "group_key",
        "account_id",
        "score",
        "rates",
        "counters",
    )
)

# At the end, because models may lead back to this one.
from .maverick_score_counters import MaverickScoreCounters  # noqa: E402
from .maverick_score_rates import MaverickScoreRates  # noqa: E402
