# Written by `make generate` from spec/. Do not edit.
"""What codes stand for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeDictionary(Model):
    """What codes stand for."""

    lookups: CodeLookups | None = None
    """The codes by kind."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("lookups", "lookups", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeDictionary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("lookups")) is None else CodeLookups.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("lookups",))

# At the end, because models may lead back to this one.
from .code_lookups import CodeLookups  # noqa: E402
