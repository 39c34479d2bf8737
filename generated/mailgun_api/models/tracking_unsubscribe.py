# Written by `make generate` from spec/. Do not edit.
"""How recipients can unsubscribe."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TrackingUnsubscribe(Model):
    """How recipients can unsubscribe."""

    active: bool | None = None
    """Whether a footer with a link is added."""
    html_footer: str | None = None
    """The footer in HTML; `%unsubscribe_url%` stands for the link."""
    text_footer: str | None = None
    """The footer in plain text; `%unsubscribe_url%` stands for the link."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("active", "active", None),
        ("html_footer", "html_footer", None),
        ("text_footer", "text_footer", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingUnsubscribe needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("active"),
                get("html_footer"),
                get("text_footer"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "active",
        "html_footer",
        "text_footer",
    )
)
