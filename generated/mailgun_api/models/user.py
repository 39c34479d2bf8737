# Written by `make generate` from spec/. Do not edit.
"""A user of the account."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class User(Model):
    """A user of the account."""

    __slots__ = (
        "id",
        "name",
        "email",
        "email_details",
        "role",
        "account_id",
        "opened_ip",
        "activated",
        "is_disabled",
        "is_master",
        "metadata",
        "tfa_enabled",
        "tfa_active",
        "tfa_created_at",
        "password_updated_at",
        "preferences",
        "auth",
        "github_user_id",
        "salesforce_user_id",
        "migration_status",
    )

    id: str | None
    """What identifies the user."""
    name: str | None
    """The name."""
    email: str | None
    """The address to sign in with."""
    email_details: UserEmail | None
    """What was found of that address."""
    role: str | None
    """`admin`, `developer`, `basic` (an analyst), `support` or `billing`."""
    account_id: str | None
    """The account."""
    opened_ip: str | None
    """The IP address on record for the user."""
    activated: bool | None
    """Whether the user is activated."""
    is_disabled: bool | None
    """Whether the user is shut out."""
    is_master: bool | None
    """Whether it is the main user of the account."""
    metadata: dict[str, Any] | None
    """More about the user."""
    tfa_enabled: bool | None
    """Whether two-factor authentication is enabled."""
    tfa_active: bool | None
    """Whether two-factor authentication is active."""
    tfa_created_at: datetime | None
    """When two-factor authentication was set up."""
    password_updated_at: datetime | None
    """When the password was changed last."""
    preferences: UserPreferences | None
    """What the control panel shows."""
    auth: UserAuth | None
    """How the user signs in."""
    github_user_id: str | None
    """The user at GitHub."""
    salesforce_user_id: str | None
    """The user at Salesforce."""
    migration_status: str | None
    """Internal to Mailgun."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("email", "email", None),
        ("email_details", "email_details", None),
        ("role", "role", None),
        ("account_id", "account_id", None),
        ("opened_ip", "opened_ip", None),
        ("activated", "activated", None),
        ("is_disabled", "is_disabled", None),
        ("is_master", "is_master", None),
        ("metadata", "metadata", None),
        ("tfa_enabled", "tfa_enabled", None),
        ("tfa_active", "tfa_active", None),
        ("tfa_created_at", "tfa_created_at", None),
        ("password_updated_at", "password_updated_at", None),
        ("preferences", "preferences", None),
        ("auth", "auth", None),
        ("github_user_id", "github_user_id", None),
        ("salesforce_user_id", "salesforce_user_id", None),
        ("migration_status", "migration_status", None),
    )

    def __init__(
        self,
        id: str | None = None,
        name: str | None = None,
        email: str | None = None,
        email_details: UserEmail | None = None,
        role: str | None = None,
        account_id: str | None = None,
        opened_ip: str | None = None,
        activated: bool | None = None,
        is_disabled: bool | None = None,
        is_master: bool | None = None,
        metadata: dict[str, Any] | None = None,
        tfa_enabled: bool | None = None,
        tfa_active: bool | None = None,
        tfa_created_at: datetime | None = None,
        password_updated_at: datetime | None = None,
        preferences: UserPreferences | None = None,
        auth: UserAuth | None = None,
        github_user_id: str | None = None,
        salesforce_user_id: str | None = None,
        migration_status: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.email_details = email_details
        self.role = role
        self.account_id = account_id
        self.opened_ip = opened_ip
        self.activated = activated
        self.is_disabled = is_disabled
        self.is_master = is_master
        self.metadata = metadata
        self.tfa_enabled = tfa_enabled
        self.tfa_active = tfa_active
        self.tfa_created_at = tfa_created_at
        self.password_updated_at = password_updated_at
        self.preferences = preferences
        self.auth = auth
        self.github_user_id = github_user_id
        self.salesforce_user_id = salesforce_user_id
        self.migration_status = migration_status
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"User needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.email = value = get("email")
            if value is not None:
                left -= 1
            if (value := get("email_details")) is None:
                model.email_details = None
            else:
                model.email_details = UserEmail.from_dict(value)
                left -= 1
            model.role = value = get("role")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.opened_ip = value = get("opened_ip")
            if value is not None:
                left -= 1
            model.activated = value = get("activated")
            if value is not None:
                left -= 1
            model.is_disabled = value = get("is_disabled")
            if value is not None:
                left -= 1
            model.is_master = value = get("is_master")
            if value is not None:
                left -= 1
            if (value := get("metadata")) is None:
                model.metadata = None
            else:
                model.metadata = mapping(value)
                left -= 1
            model.tfa_enabled = value = get("tfa_enabled")
            if value is not None:
                left -= 1
            model.tfa_active = value = get("tfa_active")
            if value is not None:
                left -= 1
            if (value := get("tfa_created_at")) is None:
                model.tfa_created_at = None
            else:
                model.tfa_created_at = parse_date(value)
                left -= 1
            if (value := get("password_updated_at")) is None:
                model.password_updated_at = None
            else:
                model.password_updated_at = parse_date(value)
                left -= 1
            if (value := get("preferences")) is None:
                model.preferences = None
            else:
                model.preferences = UserPreferences.from_dict(value)
                left -= 1
            if (value := get("auth")) is None:
                model.auth = None
            else:
                model.auth = UserAuth.from_dict(value)
                left -= 1
            model.github_user_id = value = get("github_user_id")
            if value is not None:
                left -= 1
            model.salesforce_user_id = value = get("salesforce_user_id")
            if value is not None:
                left -= 1
            model.migration_status = value = get("migration_status")
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
        "name",
        "email",
        "email_details",
        "role",
        "account_id",
        "opened_ip",
        "activated",
        "is_disabled",
        "is_master",
        "metadata",
        "tfa_enabled",
        "tfa_active",
        "tfa_created_at",
        "password_updated_at",
        "preferences",
        "auth",
        "github_user_id",
        "salesforce_user_id",
        "migration_status",
    )
)

# At the end, because models may lead back to this one.
from .user_auth import UserAuth  # noqa: E402
from .user_email import UserEmail  # noqa: E402
from .user_preferences import UserPreferences  # noqa: E402
