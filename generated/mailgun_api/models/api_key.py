# Written by `make generate` from spec/. Do not edit.
"""An API key; its secret is there only when it has just been created."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ApiKey(Model):
    """An API key; its secret is there only when it has just been created."""

    __slots__ = (
        "id",
        "secret",
        "description",
        "kind",
        "role",
        "created_at",
        "updated_at",
        "expires_at",
        "is_disabled",
        "disabled_reason",
        "domain_name",
        "requestor",
        "user_name",
    )

    id: str | None
    """What identifies the key."""
    secret: str | None
    """The key itself. Only the answer that creates it has it."""
    description: str | None
    """A description; may be empty."""
    kind: str | None
    """`user`, `domain` or `web`."""
    role: str | None
    """`admin`, `basic` (which is an analyst), `developer` or `sending`."""
    created_at: datetime | None
    """When it was created."""
    updated_at: datetime | None
    """When it was changed last."""
    expires_at: datetime | None
    """When it ends; absent if never."""
    is_disabled: bool | None
    """Whether Mailgun has disabled it."""
    disabled_reason: str | None
    """Why it is disabled; absent unless it is."""
    domain_name: str | None
    """The domain of a sending key."""
    requestor: str | None
    """The address of who asked for it."""
    user_name: str | None
    """The name of its user."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("secret", "secret", None),
        ("description", "description", None),
        ("kind", "kind", None),
        ("role", "role", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("expires_at", "expires_at", None),
        ("is_disabled", "is_disabled", None),
        ("disabled_reason", "disabled_reason", None),
        ("domain_name", "domain_name", None),
        ("requestor", "requestor", None),
        ("user_name", "user_name", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret",
        }
    )

    def __init__(
        self,
        id: str | None = None,
        secret: str | None = None,
        description: str | None = None,
        kind: str | None = None,
        role: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        expires_at: datetime | None = None,
        is_disabled: bool | None = None,
        disabled_reason: str | None = None,
        domain_name: str | None = None,
        requestor: str | None = None,
        user_name: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.secret = secret
        self.description = description
        self.kind = kind
        self.role = role
        self.created_at = created_at
        self.updated_at = updated_at
        self.expires_at = expires_at
        self.is_disabled = is_disabled
        self.disabled_reason = disabled_reason
        self.domain_name = domain_name
        self.requestor = requestor
        self.user_name = user_name
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ApiKey needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.secret = value = get("secret")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.kind = value = get("kind")
            if value is not None:
                left -= 1
            model.role = value = get("role")
            if value is not None:
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
            if (value := get("expires_at")) is None:
                model.expires_at = None
            else:
                model.expires_at = parse_date(value)
                left -= 1
            model.is_disabled = value = get("is_disabled")
            if value is not None:
                left -= 1
            model.disabled_reason = value = get("disabled_reason")
            if value is not None:
                left -= 1
            model.domain_name = value = get("domain_name")
            if value is not None:
                left -= 1
            model.requestor = value = get("requestor")
            if value is not None:
                left -= 1
            model.user_name = value = get("user_name")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "secret",
        "description",
        "kind",
        "role",
        "created_at",
        "updated_at",
        "expires_at",
        "is_disabled",
        "disabled_reason",
        "domain_name",
        "requestor",
        "user_name",
    )
)
