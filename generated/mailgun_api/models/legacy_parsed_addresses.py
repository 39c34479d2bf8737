# Written by `make generate` from spec/. Do not edit.
"""Good and bad addresses of a list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class LegacyParsedAddresses(Model):
    """Good and bad addresses of a list."""

    __slots__ = (
        "parsed",
        "unparseable",
        "unparsable",
    )

    parsed: list[str] | None
    """The good ones."""
    unparseable: list[str] | None
    """The bad ones."""
    unparsable: list[str] | None
    """The same, under another name."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("parsed", "parsed", None),
        ("unparseable", "unparseable", None),
        ("unparsable", "unparsable", None),
    )

    def __init__(
        self,
        parsed: list[str] | None = None,
        unparseable: list[str] | None = None,
        unparsable: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parsed = parsed
        self.unparseable = unparseable
        self.unparsable = unparsable
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyParsedAddresses needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("parsed")) is None:
                model.parsed = None
            else:
                model.parsed = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("unparseable")) is None:
                model.unparseable = None
            else:
                model.unparseable = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("unparsable")) is None:
                model.unparsable = None
            else:
                model.unparsable = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "parsed",
        "unparseable",
        "unparsable",
    )
)
