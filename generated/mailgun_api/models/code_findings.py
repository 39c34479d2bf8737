# Written by `make generate` from spec/. Do not edit.
"""The features that a message uses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeFindings(Model):
    """The features that a message uses."""

    __slots__ = (
        "id",
        "version",
        "features",
    )

    id: str | None
    """The identifier of the test."""
    version: int | None
    """The number of the version."""
    features: list[CodeFeature] | None
    """The features."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("version", "version", None),
        ("features", "features", None),
    )

    def __init__(
        self,
        id: str | None = None,
        version: int | None = None,
        features: list[CodeFeature] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.version = version
        self.features = features
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeFindings needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
            if (value := get("features")) is None:
                model.features = None
            else:
                model.features = CodeFeature.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
