# Written by `make generate` from spec/. Do not edit.
"""A rule that passes incoming messages on."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class Forward(Model):
    """A rule that passes incoming messages on."""

    id: str | None = None
    """What identifies the rule."""
    account_id: str | None = None
    """The account that owns it."""
    domain_name: str | None = None
    """The domain it belongs to."""
    domain_id: str | None = None
    """What identifies that domain."""
    match: str | None = None
    """The recipients it takes; `*` stands for any text."""
    forward: ForwardTargets | None = None
    """Where messages go."""
    created_at: datetime | None = None
    """When the rule was added."""
    updated_at: datetime | None = None
    """When the rule was last changed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("account_id", "account_id", None),
        ("domain_name", "domain_name", None),
        ("domain_id", "domain_id", None),
        ("match", "match", None),
        ("forward", "forward", None),
        ("created_at", "created_at", "rfc2822"),
        ("updated_at", "updated_at", "rfc2822"),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Forward needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("account_id"),
                get("domain_name"),
                get("domain_id"),
                get("match"),
                None if (value := get("forward")) is None else ForwardTargets.from_dict(value),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "account_id",
        "domain_name",
        "domain_id",
        "match",
        "forward",
        "created_at",
        "updated_at",
    )
)

# At the end, because models may lead back to this one.
from .forward_targets import ForwardTargets  # noqa: E402
