# Written by `make generate` from spec/. Do not edit.
"""Numbers of events for each mailbox provider."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsProviders(Model):
    """Numbers of events for each mailbox provider."""

    __slots__ = ("providers",)

    providers: dict[str, StatsCounts] | None
    """The numbers by provider, for instance `gmail.com`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("providers", "providers", None),)

    def __init__(
        self,
        providers: dict[str, StatsCounts] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.providers = providers
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsProviders needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("providers")) is None:
                model.providers = None
            else:
                model.providers = {key: StatsCounts.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("providers",))

# At the end, because models may lead back to this one.
from .stats_counts import StatsCounts  # noqa: E402
