# Written by `make generate` from spec/. Do not edit.
"""An IP address over the whole range."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterAddressSummary(Model):
    """An IP address over the whole range."""

    __slots__ = (
        "domain_name",
        "address",
        "reputation",
    )

    domain_name: str | None
    """The domain it sent for."""
    address: str | None
    """The IP address."""
    reputation: float | None
    """The mean of its reputation."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain_name", "domain_name", None),
        ("address", "address", None),
        ("reputation", "reputation", None),
    )

    def __init__(
        self,
        domain_name: str | None = None,
        address: str | None = None,
        reputation: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain_name = domain_name
        self.address = address
        self.reputation = reputation
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterAddressSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.domain_name = value = get("domain_name")
            if value is not None:
                left -= 1
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.reputation = value = get("reputation")
            if value is not None:
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.domain_name = value_1 = source["domain_name"]
                model.address = value_2 = source["address"]
                model.reputation = value_3 = source["reputation"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "domain_name",
        "address",
        "reputation",
    )
)
