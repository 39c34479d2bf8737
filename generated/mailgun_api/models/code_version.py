# Written by `make generate` from spec/. Do not edit.
"""A version of a code test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeVersion(Model):
    """A version of a code test."""

    id: str | None = None
    """The identifier of the test."""
    version: int | None = None
    """The number of the version."""
    links: InspectLinks | None = None
    """Its address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("version", "version", None),
        ("links", "links", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeVersion needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("version"),
                None if (value := get("links")) is None else InspectLinks.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "version",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inspect_links import InspectLinks  # noqa: E402
