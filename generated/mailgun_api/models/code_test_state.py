# Written by `make generate` from spec/. Do not edit.
"""How far a code test is."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeTestState(Model):
    """How far a code test is."""

    status: str | None = None
    """`Processing`, `Completed` or `Failed`."""
    version: int | None = None
    """The number of the version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("status", "status", None),
        ("version", "version", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestState needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("status"),
                get("version"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "status",
        "version",
    )
)
