# Written by `make generate` from spec/. Do not edit.
"""The result that was asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxResultFound(Model):
    """The result that was asked for."""

    __slots__ = ("result",)

    result: InboxResult | None
    """The result."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("result", "result", None),)

    def __init__(
        self,
        result: InboxResult | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxResultFound needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("result")) is None:
                model.result = None
            else:
                model.result = InboxResult.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("result",))

# At the end, because models may lead back to this one.
from .inbox_result import InboxResult  # noqa: E402
