# Written by `make generate` from spec/. Do not edit.
"""A Slack channel."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AlertSlackChannel(Model):
    """A Slack channel."""

    id: str | None = None
    """The id."""
    name: str | None = None
    """The name."""
    is_archived: bool | None = None
    """Whether it is archived."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("is_archived", "is_archived", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertSlackChannel needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("name"),
                get("is_archived"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "name",
        "is_archived",
    )
)
