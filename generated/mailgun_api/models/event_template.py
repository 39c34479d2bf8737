# Written by `make generate` from spec/. Do not edit.
"""The template a message was made from."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventTemplate(Model):
    """The template a message was made from."""

    __slots__ = (
        "name",
        "version",
        "is_text",
    )

    name: str | None
    """Its name."""
    version: str | None
    """Its version."""
    is_text: bool | str | None
    """Whether the plain text was made from it too."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("version", "version", None),
        ("is_text", "is-text", None),
    )

    def __init__(
        self,
        name: str | None = None,
        version: str | None = None,
        is_text: bool | str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.is_text = is_text
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventTemplate needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
            model.is_text = value = get("is-text")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "name",
        "version",
        "is-text",
    )
)
