# Written by `make generate` from spec/. Do not edit.
"""Mail clients by how well they support a feature."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class CodeSupport(Model):
    """Mail clients by how well they support a feature."""

    y: list[CodeVariant] | None = None
    """Those with full support."""
    a: list[CodeVariant] | None = None
    """Those with partial support."""
    n: list[CodeVariant] | None = None
    """Those without support."""
    u: list[CodeVariant] | None = None
    """Those of which it is unknown."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("y", "y", None),
        ("a", "a", None),
        ("n", "n", None),
        ("u", "u", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeSupport needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("y")) is None else [CodeVariant.from_dict(item) for item in sequence(value)],
                None if (value := get("a")) is None else [CodeVariant.from_dict(item) for item in sequence(value)],
                None if (value := get("n")) is None else [CodeVariant.from_dict(item) for item in sequence(value)],
                None if (value := get("u")) is None else [CodeVariant.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "y",
        "a",
        "n",
        "u",
    )
)

# At the end, because models may lead back to this one.
from .code_variant import CodeVariant  # noqa: E402
