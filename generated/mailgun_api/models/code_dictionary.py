# Written by `make generate` from spec/. Do not edit.
"""What codes stand for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeDictionary(Model):
    """What codes stand for."""

    __slots__ = ("lookups",)

    lookups: CodeLookups | None
    """The codes by kind."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("lookups", "lookups", None),)

    def __init__(
        self,
        lookups: CodeLookups | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.lookups = lookups
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeDictionary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("lookups")) is None:
                model.lookups = None
            else:
                model.lookups = CodeLookups.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("lookups",))

# At the end, because models may lead back to this one.
from .code_lookups import CodeLookups  # noqa: E402
