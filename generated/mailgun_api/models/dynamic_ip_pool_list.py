# Written by `make generate` from spec/. Do not edit.
"""The dynamic IP pools and their addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolList(Model):
    """The dynamic IP pools and their addresses."""

    __slots__ = (
        "good_reputation",
        "poor_reputation",
        "new_senders",
        "pools",
    )

    good_reputation: list[str] | None
    """The addresses for domains of good reputation."""
    poor_reputation: list[str] | None
    """The addresses for domains of poor reputation."""
    new_senders: list[str] | None
    """The addresses for domains that are new."""
    pools: list[DynamicIpPool] | None
    """The same pool by pool."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("good_reputation", "good_reputation", None),
        ("poor_reputation", "poor_reputation", None),
        ("new_senders", "new_senders", None),
        ("pools", "pools", None),
    )

    def __init__(
        self,
        good_reputation: list[str] | None = None,
        poor_reputation: list[str] | None = None,
        new_senders: list[str] | None = None,
        pools: list[DynamicIpPool] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.good_reputation = good_reputation
        self.poor_reputation = poor_reputation
        self.new_senders = new_senders
        self.pools = pools
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("good_reputation")) is None:
                model.good_reputation = None
            else:
                model.good_reputation = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("poor_reputation")) is None:
                model.poor_reputation = None
            else:
                model.poor_reputation = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("new_senders")) is None:
                model.new_senders = None
            else:
                model.new_senders = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("pools")) is None:
                model.pools = None
            else:
                model.pools = DynamicIpPool.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "good_reputation",
        "poor_reputation",
        "new_senders",
        "pools",
    )
)

# At the end, because models may lead back to this one.
from .dynamic_ip_pool import DynamicIpPool  # noqa: E402
