# Written by `make generate` from spec/. Do not edit.
"""A domain that uses automatic sender security."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DkimRotationDomain(Model):
    """A domain that uses automatic sender security."""

    __slots__ = (
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

    id: str | None
    """The id of the domain."""
    account_id: str | None
    """The account that owns it."""
    sid: str | None
    """Internal to Mailgun."""
    name: str | None
    """The domain name."""
    state: str | None
    """`enabled`, `wait_verify` or another word; only `enabled` ones are rotated."""
    active_selector: str | None
    """The selector that signs now."""
    rotation_enabled: str | None
    """Whether it is rotated: the text `true` or `false`."""
    rotation_interval: str | None
    """How often, such as `120h`."""
    records: list[DkimRotationRecord] | None
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

    def __init__(
        self,
        id: str | None = None,
        account_id: str | None = None,
        sid: str | None = None,
        name: str | None = None,
        state: str | None = None,
        active_selector: str | None = None,
        rotation_enabled: str | None = None,
        rotation_interval: str | None = None,
        records: list[DkimRotationRecord] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.account_id = account_id
        self.sid = sid
        self.name = name
        self.state = state
        self.active_selector = active_selector
        self.rotation_enabled = rotation_enabled
        self.rotation_interval = rotation_interval
        self.records = records
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimRotationDomain needs an object, got {type(source).__name__}")
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
            model.sid = value = get("sid")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.state = value = get("state")
            if value is not None:
                left -= 1
            model.active_selector = value = get("active_selector")
            if value is not None:
                left -= 1
            model.rotation_enabled = value = get("rotation_enabled")
            if value is not None:
                left -= 1
            model.rotation_interval = value = get("rotation_interval")
            if value is not None:
                left -= 1
            if (value := get("records")) is None:
                model.records = None
            else:
                model.records = DkimRotationRecord.from_list(value)
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
