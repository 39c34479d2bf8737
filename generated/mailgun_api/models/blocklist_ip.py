# Written by `make generate` from spec/. Do not edit.
"""A watched IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class BlocklistIp(Model):
    """A watched IP address."""

    ip: str | None = None
    """The IP address."""
    ip_pool: str | None = None
    """The pool noted for it; may be empty."""
    description: str | None = None
    """A description; may be empty."""
    state: str | None = None
    """`listed` where it is on a blocklist, otherwise `healthy`."""
    listed: list[BlocklistIpEntry] | None = None
    """The blocklists it is on."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("ip_pool", "ip_pool", None),
        ("description", "description", None),
        ("state", "state", None),
        ("listed", "listed", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BlocklistIp needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("ip"),
                get("ip_pool"),
                get("description"),
                get("state"),
                None
                if (value := get("listed")) is None
                else [BlocklistIpEntry.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


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
