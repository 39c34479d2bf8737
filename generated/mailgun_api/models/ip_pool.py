# Written by `make generate` from spec/. Do not edit.
"""An IP pool."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpPool(Model):
    """An IP pool."""

    __slots__ = (
        "pool_id",
        "name",
        "description",
        "ips",
        "is_linked",
        "is_inherited",
        "metadata",
    )

    pool_id: str | None
    """What identifies the pool, 24 hexadecimal digits."""
    name: str | None
    """A short name."""
    description: str | None
    """A description."""
    ips: list[str] | None
    """The addresses in it."""
    is_linked: bool | None
    """Whether a domain is linked to it."""
    is_inherited: bool | None
    """Whether it comes from the parent account."""
    metadata: IpPoolMetadata | None
    """More about its addresses."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("pool_id", "pool_id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("ips", "ips", None),
        ("is_linked", "is_linked", None),
        ("is_inherited", "is_inherited", None),
        ("metadata", "metadata", None),
    )

    def __init__(
        self,
        pool_id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        ips: list[str] | None = None,
        is_linked: bool | None = None,
        is_inherited: bool | None = None,
        metadata: IpPoolMetadata | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_id = pool_id
        self.name = name
        self.description = description
        self.ips = ips
        self.is_linked = is_linked
        self.is_inherited = is_inherited
        self.metadata = metadata
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPool needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.pool_id = value = get("pool_id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("ips")) is None:
                model.ips = None
            else:
                model.ips = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.is_linked = value = get("is_linked")
            if value is not None:
                left -= 1
            model.is_inherited = value = get("is_inherited")
            if value is not None:
                left -= 1
            if (value := get("metadata")) is None:
                model.metadata = None
            else:
                model.metadata = IpPoolMetadata.from_dict(value)
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.pool_id = value_1 = source["pool_id"]
                model.name = value_2 = source["name"]
                model.description = value_3 = source["description"]
                if (value := source["ips"]) is None:
                    raise Misfit("null")
                model.ips = value if isinstance(value, list) else sequence(value)
                model.is_linked = value_5 = source["is_linked"]
                model.is_inherited = value_6 = source["is_inherited"]
                if (value := source["metadata"]) is None:
                    raise Misfit("null")
                model.metadata = IpPoolMetadata.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None or value_5 is None or value_6 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "pool_id",
        "name",
        "description",
        "ips",
        "is_linked",
        "is_inherited",
        "metadata",
    )
)

# At the end, because models may lead back to this one.
from .ip_pool_metadata import IpPoolMetadata  # noqa: E402
