# Written by `make generate` from spec/. Do not edit.
"""The addresses of the dynamic IP pools."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class DynamicIpPoolAddresses(Model):
    """The addresses of the dynamic IP pools."""

    good_reputation: list[str] | None = None
    """The addresses for domains of good reputation."""
    poor_reputation: list[str] | None = None
    """The addresses for domains of poor reputation."""
    new_senders: list[str] | None = None
    """The addresses for domains that are new."""
    message: str | None = None
    """A sentence; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("good_reputation", "good_reputation", None),
        ("poor_reputation", "poor_reputation", None),
        ("new_senders", "new_senders", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolAddresses needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("good_reputation")) is None else sequence(value),
                None if (value := get("poor_reputation")) is None else sequence(value),
                None if (value := get("new_senders")) is None else sequence(value),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "good_reputation",
        "poor_reputation",
        "new_senders",
        "message",
    )
)
