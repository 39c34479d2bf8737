# Written by `make generate` from spec/. Do not edit.
"""The URLs of one event type. One that the account also names gets each event once."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class Webhook(Model):
    """The URLs of one event type. One that the account also names gets each event once."""

    __slots__ = (
        "urls",
        "url",
    )

    urls: list[str] | None
    """The URLs, three at most."""
    url: str | None
    """The URL of a webhook that is older than the list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("urls", "urls", None),
        ("url", "url", None),
    )

    def __init__(
        self,
        urls: list[str] | None = None,
        url: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.urls = urls
        self.url = url
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Webhook needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("urls")) is None:
                model.urls = None
            else:
                model.urls = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "urls",
        "url",
    )
)
