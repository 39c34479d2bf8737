# Written by `make generate` from spec/. Do not edit.
"""A user of the account."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class User(Model):
    """A user of the account."""

    id: str | None = None
    """What identifies the user."""
    name: str | None = None
    """The name."""
    email: str | None = None
    """The address to sign in with."""
    email_details: UserEmail | None = None
    """What was found of that address."""
    role: str | None = None
    """`admin`, `developer`, `basic` (an analyst), `support` or `billing`."""
    account_id: str | None = None
    """The account."""
    opened_ip: str | None = None
    """The IP address on record for the user."""
    activated: bool | None = None
    """Whether the user is activated."""
    is_disabled: bool | None = None
    """Whether the user is shut out."""
    is_master: bool | None = None
    """Whether it is the main user of the account."""
    metadata: dict[str, Any] | None = None
    """More about the user."""
    tfa_enabled: bool | None = None
    """Whether two-factor authentication is enabled."""
    tfa_active: bool | None = None
    """Whether two-factor authentication is active."""
    tfa_created_at: datetime | None = None
    """When two-factor authentication was set up."""
    password_updated_at: datetime | None = None
    """When the password was changed last."""
    preferences: UserPreferences | None = None
    """What the control panel shows."""
    auth: UserAuth | None = None
    """How the user signs in."""
    github_user_id: str | None = None
    """The user at GitHub."""
    salesforce_user_id: str | None = None
    """The user at Salesforce."""
    migration_status: str | None = None
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

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"User needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("name"),
                get("email"),
                None if (value := get("email_details")) is None else UserEmail.from_dict(value),
                get("role"),
                get("account_id"),
                get("opened_ip"),
                get("activated"),
                get("is_disabled"),
                get("is_master"),
                None if (value := get("metadata")) is None else mapping(value),
                get("tfa_enabled"),
                get("tfa_active"),
                None if (value := get("tfa_created_at")) is None else parse_date(value),
                None if (value := get("password_updated_at")) is None else parse_date(value),
                None if (value := get("preferences")) is None else UserPreferences.from_dict(value),
                None if (value := get("auth")) is None else UserAuth.from_dict(value),
                get("github_user_id"),
                get("salesforce_user_id"),
                get("migration_status"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
