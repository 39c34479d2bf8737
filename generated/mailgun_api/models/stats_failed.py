# Written by `make generate` from spec/. Do not edit.
"""Messages that were not delivered."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsFailed(Model):
    """Messages that were not delivered."""

    temporary: StatsFailedTemporary | None = None
    """Those that are tried again."""
    permanent: StatsFailedPermanent | None = None
    """Those that are not."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("temporary", "temporary", None),
        ("permanent", "permanent", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsFailed needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("temporary")) is None else StatsFailedTemporary.from_dict(value),
                None if (value := get("permanent")) is None else StatsFailedPermanent.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
