# Written by `make generate` from spec/. Do not edit.
"""A list of versions."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeVersionList(Model):
    """A list of versions."""

    __slots__ = ("versions",)

    versions: list[CodeVersion] | None
    """The versions."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("versions", "versions", None),)

    def __init__(
        self,
        versions: list[CodeVersion] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.versions = versions
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeVersionList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("versions")) is None:
                model.versions = None
            else:
                model.versions = CodeVersion.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("versions",))

# At the end, because models may lead back to this one.
from .code_version import CodeVersion  # noqa: E402
