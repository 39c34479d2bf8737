# Written by `make generate` from spec/. Do not edit.
"""How many addresses have each verdict."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ValidationResultCounts(Model):
    """How many addresses have each verdict."""

    __slots__ = (
        "deliverable",
        "undeliverable",
        "do_not_send",
        "catch_all",
        "accept_all",
        "unknown",
    )

    deliverable: float | None
    """They can get mail."""
    undeliverable: float | None
    """They cannot."""
    do_not_send: float | None
    """They should get none."""
    catch_all: float | None
    """Their domain takes mail for all addresses, so nothing is known."""
    accept_all: float | None
    """The same as `catch_all`, under another name."""
    unknown: float | None
    """Nothing is known."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("deliverable", "deliverable", None),
        ("undeliverable", "undeliverable", None),
        ("do_not_send", "do_not_send", None),
        ("catch_all", "catch_all", None),
        ("accept_all", "accept_all", None),
        ("unknown", "unknown", None),
    )

    def __init__(
        self,
        deliverable: float | None = None,
        undeliverable: float | None = None,
        do_not_send: float | None = None,
        catch_all: float | None = None,
        accept_all: float | None = None,
        unknown: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.deliverable = deliverable
        self.undeliverable = undeliverable
        self.do_not_send = do_not_send
        self.catch_all = catch_all
        self.accept_all = accept_all
        self.unknown = unknown
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationResultCounts needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.deliverable = value = get("deliverable")
            if value is not None:
                left -= 1
            model.undeliverable = value = get("undeliverable")
            if value is not None:
                left -= 1
            model.do_not_send = value = get("do_not_send")
            if value is not None:
                left -= 1
            model.catch_all = value = get("catch_all")
            if value is not None:
                left -= 1
            model.accept_all = value = get("accept_all")
            if value is not None:
                left -= 1
            model.unknown = value = get("unknown")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "deliverable",
        "undeliverable",
        "do_not_send",
        "catch_all",
        "accept_all",
        "unknown",
    )
)
