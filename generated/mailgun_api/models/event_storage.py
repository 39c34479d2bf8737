# Written by `make generate` from spec/. Do not edit.
"""Where a message is stored."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class EventStorage(Model):
    """Where a message is stored."""

    __slots__ = (
        "key",
        "url",
        "region",
        "env",
    )

    key: str | None
    """The storage key for `messages_get`."""
    url: str | list[str] | None
    """The URL of the message, on a host of its own; a list in logs."""
    region: str | None
    """Where that is, for instance `us-east4`."""
    env: str | None
    """The environment, for instance `production`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("key", "key", None),
        ("url", "url", None),
        ("region", "region", None),
        ("env", "env", None),
    )

    def __init__(
        self,
        key: str | None = None,
        url: str | list[str] | None = None,
        region: str | None = None,
        env: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key = key
        self.url = url
        self.region = region
        self.env = env
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventStorage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.key = value = get("key")
            if value is not None:
                left -= 1
            if (value := get("url")) is None:
                model.url = None
            else:
                model.url = (
                    (value if isinstance(value, list) else sequence(value)) if isinstance(value, list) else value
                )
                left -= 1
            model.region = value = get("region")
            if value is not None:
                left -= 1
            model.env = value = get("env")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "key",
        "url",
        "region",
        "env",
    )
)
