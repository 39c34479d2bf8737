# Written by `make generate` from spec/. Do not edit.
"""A test that has started."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InspectTestStarted(Model):
    """A test that has started."""

    meta: InspectTestState | None = None
    """How far it is."""
    items: InspectTestReference | None = None
    """Where to ask for it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("items", "items", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InspectTestStarted needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("meta")) is None else InspectTestState.from_dict(value),
                None if (value := get("items")) is None else InspectTestReference.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "meta",
        "items",
    )
)

# At the end, because models may lead back to this one.
from .inspect_test_reference import InspectTestReference  # noqa: E402
from .inspect_test_state import InspectTestState  # noqa: E402
