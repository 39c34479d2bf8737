# Written by `make generate` from spec/. Do not edit.
"""What kind of address it is."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpSummary(Model):
    """What kind of address it is."""

    __slots__ = (
        "ip",
        "is_on_warmup",
        "dedicated",
        "enabled",
    )

    ip: str | None
    """The address."""
    is_on_warmup: bool | None
    """Whether it is being warmed up; absent means no."""
    dedicated: bool | None
    """Whether it belongs to this account alone."""
    enabled: bool | None
    """Whether it is in use."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("is_on_warmup", "is_on_warmup", None),
        ("dedicated", "dedicated", None),
        ("enabled", "enabled", None),
    )

    def __init__(
        self,
        ip: str | None = None,
        is_on_warmup: bool | None = None,
        dedicated: bool | None = None,
        enabled: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip = ip
        self.is_on_warmup = is_on_warmup
        self.dedicated = dedicated
        self.enabled = enabled
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.is_on_warmup = value = get("is_on_warmup")
            if value is not None:
                left -= 1
            model.dedicated = value = get("dedicated")
            if value is not None:
                left -= 1
            model.enabled = value = get("enabled")
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
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.ip = value_1 = source["ip"]
                model.is_on_warmup = value_2 = source["is_on_warmup"]
                model.dedicated = value_3 = source["dedicated"]
                model.enabled = value_4 = source["enabled"]
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "ip",
        "is_on_warmup",
        "dedicated",
        "enabled",
    )
)
