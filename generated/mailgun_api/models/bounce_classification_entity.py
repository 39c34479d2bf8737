# Written by `make generate` from spec/. Do not edit.
"""A number of bounces at a provider or blocklist."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationEntity(Model):
    """A number of bounces at a provider or blocklist."""

    __slots__ = (
        "entity_id",
        "entity_name",
        "bounced",
    )

    entity_id: str | None
    """The id of the provider or blocklist."""
    entity_name: str | None
    """Its name."""
    bounced: StatsTotal | None
    """The number."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("entity_id", "entity-id", None),
        ("entity_name", "entity-name", None),
        ("bounced", "bounced", None),
    )

    def __init__(
        self,
        entity_id: str | None = None,
        entity_name: str | None = None,
        bounced: StatsTotal | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.entity_id = entity_id
        self.entity_name = entity_name
        self.bounced = bounced
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationEntity needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.entity_id = value = get("entity-id")
            if value is not None:
                left -= 1
            model.entity_name = value = get("entity-name")
            if value is not None:
                left -= 1
            if (value := get("bounced")) is None:
                model.bounced = None
            else:
                model.bounced = StatsTotal.from_dict(value)
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
                model.entity_id = value_1 = source["entity-id"]
                model.entity_name = value_2 = source["entity-name"]
                if (value := source["bounced"]) is None:
                    raise Misfit("null")
                model.bounced = StatsTotal.from_dict(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "entity-id",
        "entity-name",
        "bounced",
    )
)

# At the end, because models may lead back to this one.
from .stats_total import StatsTotal  # noqa: E402
