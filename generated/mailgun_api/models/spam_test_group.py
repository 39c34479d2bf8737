# Written by `make generate` from spec/. Do not edit.
"""Where a message landed at providers of one kind."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SpamTestGroup(Model):
    """Where a message landed at providers of one kind."""

    __slots__ = (
        "passed",
        "failed",
        "pending",
        "results",
    )

    passed: int | None
    """At how many it landed well."""
    failed: int | None
    """At how many it did not."""
    pending: int | None
    """Of how many nothing is known yet."""
    results: list[SpamTestResult] | None
    """Where it landed at each."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("passed", "passed", None),
        ("failed", "failed", None),
        ("pending", "pending", None),
        ("results", "results", None),
    )

    def __init__(
        self,
        passed: int | None = None,
        failed: int | None = None,
        pending: int | None = None,
        results: list[SpamTestResult] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.passed = passed
        self.failed = failed
        self.pending = pending
        self.results = results
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestGroup needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.passed = value = get("passed")
            if value is not None:
                left -= 1
            model.failed = value = get("failed")
            if value is not None:
                left -= 1
            model.pending = value = get("pending")
            if value is not None:
                left -= 1
            if (value := get("results")) is None:
                model.results = None
            else:
                model.results = SpamTestResult.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
