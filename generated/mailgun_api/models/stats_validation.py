# Written by `make generate` from spec/. Do not edit.
"""Addresses that were validated."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsValidation(Model):
    """Addresses that were validated."""

    __slots__ = (
        "total",
        "public",
        "valid",
        "single",
        "bulk",
        "list",
        "mailgun",
        "mailjet",
    )

    total: int | None
    """All."""
    public: int | None
    """With a public key."""
    valid: int | None
    """Found valid."""
    single: int | None
    """One by one."""
    bulk: int | None
    """In bulk."""
    list: int | None
    """Of mailing lists."""
    mailgun: int | None
    """Through Mailgun."""
    mailjet: int | None
    """Through Mailjet."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("total", "total", None),
        ("public", "public", None),
        ("valid", "valid", None),
        ("single", "single", None),
        ("bulk", "bulk", None),
        ("list", "list", None),
        ("mailgun", "mailgun", None),
        ("mailjet", "mailjet", None),
    )

    def __init__(
        self,
        total: int | None = None,
        public: int | None = None,
        valid: int | None = None,
        single: int | None = None,
        bulk: int | None = None,
        list: int | None = None,
        mailgun: int | None = None,
        mailjet: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.public = public
        self.valid = valid
        self.single = single
        self.bulk = bulk
        self.list = list
        self.mailgun = mailgun
        self.mailjet = mailjet
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsValidation needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.total = value = get("total")
            if value is not None:
                left -= 1
            model.public = value = get("public")
            if value is not None:
                left -= 1
            model.valid = value = get("valid")
            if value is not None:
                left -= 1
            model.single = value = get("single")
            if value is not None:
                left -= 1
            model.bulk = value = get("bulk")
            if value is not None:
                left -= 1
            model.list = value = get("list")
            if value is not None:
                left -= 1
            model.mailgun = value = get("mailgun")
            if value is not None:
                left -= 1
            model.mailjet = value = get("mailjet")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "total",
        "public",
        "valid",
        "single",
        "bulk",
        "list",
        "mailgun",
        "mailjet",
    )
)
