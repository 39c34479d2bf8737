# Written by `make generate` from spec/. Do not edit.
"""A version of a code test with its findings."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeTest(Model):
    """A version of a code test with its findings."""

    __slots__ = (
        "meta",
        "items",
    )

    meta: CodeTestMeta | None
    """How far it is, and sums."""
    items: CodeFindings | None
    """The findings."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("items", "items", None),
    )

    def __init__(
        self,
        meta: CodeTestMeta | None = None,
        items: CodeFindings | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.meta = meta
        self.items = items
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTest needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("meta")) is None:
                model.meta = None
            else:
                model.meta = CodeTestMeta.from_dict(value)
                left -= 1
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = CodeFindings.from_dict(value)
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
    )
)

# At the end, because models may lead back to this one.
from .code_findings import CodeFindings  # noqa: E402
from .code_test_meta import CodeTestMeta  # noqa: E402
