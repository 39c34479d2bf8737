# Written by `make generate` from spec/. Do not edit.
"""A page of code tests."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class CodeTestPage(Model):
    """A page of code tests."""

    meta: CodeTestPageMeta | None = None
    """How many there are."""
    items: list[CodeTestSummary] | None = None
    """The tests; empty past the end."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("items", "items", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("meta")) is None else CodeTestPageMeta.from_dict(value),
                None
                if (value := get("items")) is None
                else [CodeTestSummary.from_dict(item) for item in sequence(value)],
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
from .code_test_page_meta import CodeTestPageMeta  # noqa: E402
from .code_test_summary import CodeTestSummary  # noqa: E402
