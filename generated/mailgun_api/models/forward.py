# Written by `make generate` from spec/. Do not edit.
"""A rule that passes incoming messages on."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.domain_name = value = get("domain_name")
            if value is not None:
                left -= 1
            model.domain_id = value = get("domain_id")
            if value is not None:
                left -= 1
            model.match = value = get("match")
            if value is not None:
                left -= 1
            if (value := get("forward")) is None:
                model.forward = None
            else:
                model.forward = ForwardTargets.from_dict(value)
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
