# Written by `make generate` from spec/. Do not edit.
"""Where a message is stored."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class EventStorage(Model):
    """Where a message is stored."""

    key: str | None = None
    """The storage key for `messages_get`."""
    url: str | list[str] | None = None
    """The URL of the message, on a host of its own; a list in logs."""
    region: str | None = None
    """Where that is, for instance `us-east4`."""
    env: str | None = None
    """The environment, for instance `production`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("key", "key", None),
        ("url", "url", None),
        ("region", "region", None),
        ("env", "env", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventStorage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("key"),
                None if (value := get("url")) is None else (sequence(value) if isinstance(value, list) else value),
                get("region"),
                get("env"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "key",
        "url",
        "region",
        "env",
    )
)
