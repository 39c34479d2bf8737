# Written by `make generate` from spec/. Do not edit.
"""The features that a message uses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class CodeFindings(Model):
    """The features that a message uses."""

    id: str | None = None
    """The identifier of the test."""
    version: int | None = None
    """The number of the version."""
    features: list[CodeFeature] | None = None
    """The features."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("version", "version", None),
        ("features", "features", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeFindings needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("version"),
                None
                if (value := get("features")) is None
                else [CodeFeature.from_dict(item) for item in sequence(value)],
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
        "features",
    )
)

# At the end, because models may lead back to this one.
from .code_feature import CodeFeature  # noqa: E402
