# Written by `make generate` from spec/. Do not edit.
"""Where a message landed."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SpamTestResults(Model):
    """Where a message landed."""

    __slots__ = (
        "b2c",
        "b2b",
    )

    b2c: SpamTestGroup | None
    """At providers for consumers."""
    b2b: SpamTestGroup | None
    """At providers for businesses."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("b2c", "b2c", None),
        ("b2b", "b2b", None),
    )

    def __init__(
        self,
        b2c: SpamTestGroup | None = None,
        b2b: SpamTestGroup | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.b2c = b2c
        self.b2b = b2b
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestResults needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("b2c")) is None:
                model.b2c = None
            else:
                model.b2c = SpamTestGroup.from_dict(value)
                left -= 1
            if (value := get("b2b")) is None:
                model.b2b = None
            else:
                model.b2b = SpamTestGroup.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "b2c",
        "b2b",
    )
)

# At the end, because models may lead back to this one.
from .spam_test_group import SpamTestGroup  # noqa: E402
