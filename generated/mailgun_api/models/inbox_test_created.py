# Written by `make generate` from spec/. Do not edit.
"""A test that was sent."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxTestCreated(Model):
    """A test that was sent."""

    result_id: str | None = None
    """The id of its result, for `inbox_placement.get_result`."""
    mailing_list: str | None = None
    """Where it was sent to: addresses parted by commas."""
    links: InboxTestLinks | None = None
    """Where to go on."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result_id", "result_id", None),
        ("mailing_list", "mailing_list", None),
        ("links", "links", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxTestCreated needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("result_id"),
                get("mailing_list"),
                None if (value := get("links")) is None else InboxTestLinks.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "result_id",
        "mailing_list",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inbox_test_links import InboxTestLinks  # noqa: E402
