# Written by `make generate` from spec/. Do not edit.
"""How recipients can unsubscribe."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingUnsubscribe(Model):
    """How recipients can unsubscribe."""

    __slots__ = (
        "active",
        "html_footer",
        "text_footer",
    )

    active: bool | None
    """Whether a footer with a link is added."""
    html_footer: str | None
    """The footer in HTML; `%unsubscribe_url%` stands for the link."""
    text_footer: str | None
    """The footer in plain text; `%unsubscribe_url%` stands for the link."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("active", "active", None),
        ("html_footer", "html_footer", None),
        ("text_footer", "text_footer", None),
    )

    def __init__(
        self,
        active: bool | None = None,
        html_footer: str | None = None,
        text_footer: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.active = active
        self.html_footer = html_footer
        self.text_footer = text_footer
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingUnsubscribe needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.active = value = get("active")
            if value is not None:
                left -= 1
            model.html_footer = value = get("html_footer")
            if value is not None:
                left -= 1
            model.text_footer = value = get("text_footer")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "active",
        "html_footer",
        "text_footer",
    )
)
