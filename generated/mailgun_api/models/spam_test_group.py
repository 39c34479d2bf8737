# Written by `make generate` from spec/. Do not edit.
"""Where a message landed at providers of one kind."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class SpamTestGroup(Model):
    """Where a message landed at providers of one kind."""

    passed: int | None = None
    """At how many it landed well."""
    failed: int | None = None
    """At how many it did not."""
    pending: int | None = None
    """Of how many nothing is known yet."""
    results: list[SpamTestResult] | None = None
    """Where it landed at each."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("passed", "passed", None),
        ("failed", "failed", None),
        ("pending", "pending", None),
        ("results", "results", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestGroup needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("passed"),
                get("failed"),
                get("pending"),
                None
                if (value := get("results")) is None
                else [SpamTestResult.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "passed",
        "failed",
        "pending",
        "results",
    )
)

# At the end, because models may lead back to this one.
from .spam_test_result import SpamTestResult  # noqa: E402
