# Written by `make generate` from spec/. Do not edit.
"""The result that was asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxResultFound(Model):
    """The result that was asked for."""

    result: InboxResult | None = None
    """The result."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("result", "result", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxResultFound needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("result")) is None else InboxResult.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("result",))

# At the end, because models may lead back to this one.
from .inbox_result import InboxResult  # noqa: E402
