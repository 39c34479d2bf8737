# Written by `make generate` from spec/. Do not edit.
"""How far a code test is."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeTestState(Model):
    """How far a code test is."""

    __slots__ = (
        "status",
        "version",
    )

    status: str | None
    """`Processing`, `Completed` or `Failed`."""
    version: int | None
    """The number of the version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("status", "status", None),
        ("version", "version", None),
    )

    def __init__(
        self,
        status: str | None = None,
        version: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.version = version
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestState needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "status",
        "version",
    )
)
