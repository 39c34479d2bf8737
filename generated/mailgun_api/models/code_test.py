# Written by `make generate` from spec/. Do not edit.
"""A version of a code test with its findings."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeTest(Model):
    """A version of a code test with its findings."""

    meta: CodeTestMeta | None = None
    """How far it is, and sums."""
    items: CodeFindings | None = None
    """The findings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("items", "items", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTest needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("meta")) is None else CodeTestMeta.from_dict(value),
                None if (value := get("items")) is None else CodeFindings.from_dict(value),
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
from .code_findings import CodeFindings  # noqa: E402
from .code_test_meta import CodeTestMeta  # noqa: E402
