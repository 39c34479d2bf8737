# Written by `make generate` from spec/. Do not edit.
"""A test that was sent."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxTestCreated(Model):
    """A test that was sent."""

    __slots__ = (
        "result_id",
        "mailing_list",
        "links",
    )

    result_id: str | None
    """The id of its result, for `inbox_placement.get_result`."""
    mailing_list: str | None
    """Where it was sent to: addresses parted by commas."""
    links: InboxTestLinks | None
    """Where to go on."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result_id", "result_id", None),
        ("mailing_list", "mailing_list", None),
        ("links", "links", None),
    )

    def __init__(
        self,
        result_id: str | None = None,
        mailing_list: str | None = None,
        links: InboxTestLinks | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result_id = result_id
        self.mailing_list = mailing_list
        self.links = links
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxTestCreated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.result_id = value = get("result_id")
            if value is not None:
                left -= 1
            model.mailing_list = value = get("mailing_list")
            if value is not None:
                left -= 1
            if (value := get("links")) is None:
                model.links = None
            else:
                model.links = InboxTestLinks.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
