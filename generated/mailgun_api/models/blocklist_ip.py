# Written by `make generate` from spec/. Do not edit.
"""A watched IP address."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class BlocklistIp(Model):
    """A watched IP address."""

    __slots__ = (
        "ip",
        "ip_pool",
        "description",
        "state",
        "listed",
    )

    ip: str | None
    """The IP address."""
    ip_pool: str | None
    """The pool noted for it; may be empty."""
    description: str | None
    """A description; may be empty."""
    state: str | None
    """`listed` where it is on a blocklist, otherwise `healthy`."""
    listed: list[BlocklistIpEntry] | None
    """The blocklists it is on."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("ip_pool", "ip_pool", None),
        ("description", "description", None),
        ("state", "state", None),
        ("listed", "listed", None),
    )

    def __init__(
        self,
        ip: str | None = None,
        ip_pool: str | None = None,
        description: str | None = None,
        state: str | None = None,
        listed: list[BlocklistIpEntry] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip = ip
        self.ip_pool = ip_pool
        self.description = description
        self.state = state
        self.listed = listed
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BlocklistIp needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.ip_pool = value = get("ip_pool")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.state = value = get("state")
            if value is not None:
                left -= 1
            if (value := get("listed")) is None:
                model.listed = None
            else:
                model.listed = BlocklistIpEntry.from_list(value)
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
                model.ip = value_1 = source["ip"]
                model.ip_pool = value_2 = source["ip_pool"]
                model.description = value_3 = source["description"]
                model.state = value_4 = source["state"]
                if (value := source["listed"]) is None:
                    raise Misfit("null")
                model.listed = BlocklistIpEntry.from_list(value)
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
        "ip_pool",
        "description",
        "state",
        "listed",
    )
)

# At the end, because models may lead back to this one.
from .blocklist_ip_entry import BlocklistIpEntry  # noqa: E402
