# Written by `make generate` from spec/. Do not edit.
"""A domain that uses automatic sender security."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class DkimRotationDomain(Model):
    """A domain that uses automatic sender security."""

    id: str | None = None
    """The id of the domain."""
    account_id: str | None = None
    """The account that owns it."""
    sid: str | None = None
    """Internal to Mailgun."""
    name: str | None = None
    """The domain name."""
    state: str | None = None
    """`enabled`, `wait_verify` or another word; only `enabled` ones are rotated."""
    active_selector: str | None = None
    """The selector that signs now."""
    rotation_enabled: str | None = None
    """Whether it is rotated: the text `true` or `false`."""
    rotation_interval: str | None = None
    """How often, such as `120h`."""
    records: list[DkimRotationRecord] | None = None
    """The DNS records that it needs."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("account_id", "account_id", None),
        ("sid", "sid", None),
        ("name", "name", None),
        ("state", "state", None),
        ("active_selector", "active_selector", None),
        ("rotation_enabled", "rotation_enabled", None),
        ("rotation_interval", "rotation_interval", None),
        ("records", "records", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimRotationDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("account_id"),
                get("sid"),
                get("name"),
                get("state"),
                get("active_selector"),
                get("rotation_enabled"),
                get("rotation_interval"),
                None
                if (value := get("records")) is None
                else [DkimRotationRecord.from_dict(item) for item in sequence(value)],
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
        "sid",
        "name",
        "state",
        "active_selector",
        "rotation_enabled",
        "rotation_interval",
        "records",
    )
)

# At the end, because models may lead back to this one.
from .dkim_rotation_record import DkimRotationRecord  # noqa: E402
