# Written by `make generate` from spec/. Do not edit.
"""Where to ask for a check, or why it was not made."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewCheck(Model):
    """Where to ask for a check, or why it was not made."""

    __slots__ = (
        "meta",
        "items",
        "errors",
    )

    meta: InspectTestState | None
    """How far it was; may be out of date."""
    items: InspectTestReference | None
    """Where to ask for it."""
    errors: list[PreviewCheckError] | None
    """Why it was not made; absent otherwise."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("items", "items", None),
        ("errors", "errors", None),
    )

    def __init__(
        self,
        meta: InspectTestState | None = None,
        items: InspectTestReference | None = None,
        errors: list[PreviewCheckError] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.items = items
        self.errors = errors
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewCheck needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("meta")) is None:
                model.meta = None
            else:
                model.meta = InspectTestState.from_dict(value)
                left -= 1
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = InspectTestReference.from_dict(value)
                left -= 1
            if (value := get("errors")) is None:
                model.errors = None
            else:
                model.errors = PreviewCheckError.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "meta",
        "items",
        "errors",
    )
)

# At the end, because models may lead back to this one.
from .inspect_test_reference import InspectTestReference  # noqa: E402
from .inspect_test_state import InspectTestState  # noqa: E402
from .preview_check_error import PreviewCheckError  # noqa: E402
