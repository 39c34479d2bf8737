# Written by `make generate` from spec/. Do not edit.
"""Messages that were not delivered."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsFailed(Model):
    """Messages that were not delivered."""

    __slots__ = (
        "temporary",
        "permanent",
    )

    temporary: StatsFailedTemporary | None
    """Those that are tried again."""
    permanent: StatsFailedPermanent | None
    """Those that are not."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("temporary", "temporary", None),
        ("permanent", "permanent", None),
    )

    def __init__(
        self,
        temporary: StatsFailedTemporary | None = None,
        permanent: StatsFailedPermanent | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.temporary = temporary
        self.permanent = permanent
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsFailed needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("temporary")) is None:
                model.temporary = None
            else:
                model.temporary = StatsFailedTemporary.from_dict(value)
                left -= 1
            if (value := get("permanent")) is None:
                model.permanent = None
            else:
                model.permanent = StatsFailedPermanent.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "temporary",
        "permanent",
    )
)

# At the end, because models may lead back to this one.
from .stats_failed_permanent import StatsFailedPermanent  # noqa: E402
from .stats_failed_temporary import StatsFailedTemporary  # noqa: E402
