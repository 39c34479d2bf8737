# Written by `make generate` from spec/. Do not edit.
"""Where the messages of a rule go."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class ForwardTargets(Model):
    """Where the messages of a rule go."""

    __slots__ = (
        "urls",
        "recipients",
        "store",
    )

    urls: list[str] | None
    """URLs that messages are posted to."""
    recipients: list[str] | None
    """Addresses that messages are sent on to; absent where there are none."""
    store: str | None
    """A URL that is told of each stored message; absent where there is none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("urls", "urls", None),
        ("recipients", "recipients", None),
        ("store", "store", None),
    )

    def __init__(
        self,
        urls: list[str] | None = None,
        recipients: list[str] | None = None,
        store: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.urls = urls
        self.recipients = recipients
        self.store = store
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ForwardTargets needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("urls")) is None:
                model.urls = None
            else:
                model.urls = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("recipients")) is None:
                model.recipients = None
            else:
                model.recipients = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.store = value = get("store")
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
        "recipients",
        "store",
    )
)
