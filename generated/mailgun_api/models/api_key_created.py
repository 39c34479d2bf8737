# Written by `make generate` from spec/. Do not edit.
"""A new API key."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ApiKeyCreated(Model):
    """A new API key."""

    __slots__ = (
        "message",
        "key",
    )

    message: str | None
    """A sentence."""
    key: ApiKey | None
    """The key."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("key", "key", None),
    )

    def __init__(
        self,
        message: str | None = None,
        key: ApiKey | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.key = key
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ApiKeyCreated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("key")) is None:
                model.key = None
            else:
                model.key = ApiKey.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "key",
    )
)

# At the end, because models may lead back to this one.
from .api_key import ApiKey  # noqa: E402
