# Written by `make generate` from spec/. Do not edit.
"""Where the messages of a rule go."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class ForwardTargets(Model):
    """Where the messages of a rule go."""

    urls: list[str] | None = None
    """URLs that messages are posted to."""
    recipients: list[str] | None = None
    """Addresses that messages are sent on to; absent where there are none."""
    store: str | None = None
    """A URL that is told of each stored message; absent where there is none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("urls", "urls", None),
        ("recipients", "recipients", None),
        ("store", "store", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ForwardTargets needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("urls")) is None else sequence(value),
                None if (value := get("recipients")) is None else sequence(value),
                get("store"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "urls",
        "recipients",
        "store",
    )
)
