# Written by `make generate` from spec/. Do not edit.
"""The template a message was made from."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class EventTemplate(Model):
    """The template a message was made from."""

    name: str | None = None
    """Its name."""
    version: str | None = None
    """Its version."""
    is_text: bool | str | None = None
    """Whether the plain text was made from it too."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("version", "version", None),
        ("is_text", "is-text", None),
    )

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
