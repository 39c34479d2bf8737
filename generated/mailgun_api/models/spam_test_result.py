# Written by `make generate` from spec/. Do not edit.
"""Where a message landed at one provider."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SpamTestResult(Model):
    """Where a message landed at one provider."""

    esp: str | None = None
    """The provider."""
    display_name: str | None = None
    """Its name for people."""
    status: str | None = None
    """The verdict."""
    placement: str | None = None
    """Where it landed, for instance in the inbox."""
    folder: str | None = None
    """The tab of the inbox; only at Gmail and Google Workspace."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("esp", "esp", None),
        ("display_name", "display_name", None),
        ("status", "status", None),
        ("placement", "placement", None),
        ("folder", "folder", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("esp"),
                get("display_name"),
                get("status"),
                get("placement"),
                get("folder"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "esp",
        "display_name",
        "status",
        "placement",
        "folder",
    )
)
