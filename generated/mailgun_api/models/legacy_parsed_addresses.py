# Written by `make generate` from spec/. Do not edit.
"""Good and bad addresses of a list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class LegacyParsedAddresses(Model):
    """Good and bad addresses of a list."""

    parsed: list[str] | None = None
    """The good ones."""
    unparseable: list[str] | None = None
    """The bad ones."""
    unparsable: list[str] | None = None
    """The same, under another name."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("parsed", "parsed", None),
        ("unparseable", "unparseable", None),
        ("unparsable", "unparsable", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyParsedAddresses needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("parsed")) is None else sequence(value),
                None if (value := get("unparseable")) is None else sequence(value),
                None if (value := get("unparsable")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "parsed",
        "unparseable",
        "unparsable",
    )
)
