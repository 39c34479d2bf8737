# Written by `make generate` from spec/. Do not edit.
"""Where a message landed."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SpamTestResults(Model):
    """Where a message landed."""

    b2c: SpamTestGroup | None = None
    """At providers for consumers."""
    b2b: SpamTestGroup | None = None
    """At providers for businesses."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("b2c", "b2c", None),
        ("b2b", "b2b", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestResults needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("b2c")) is None else SpamTestGroup.from_dict(value),
                None if (value := get("b2b")) is None else SpamTestGroup.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "b2c",
        "b2b",
    )
)

# At the end, because models may lead back to this one.
from .spam_test_group import SpamTestGroup  # noqa: E402
