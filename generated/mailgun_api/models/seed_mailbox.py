# Written by `make generate` from spec/. Do not edit.
"""A test mailbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class SeedMailbox(Model):
    """A test mailbox."""

    account_id: str | None = None
    """The id of the account."""
    id: str | None = None
    """The id of the mailbox."""
    token: str | None = None
    """A token of the mailbox."""
    email: str | None = None
    """Its address."""
    provider: str | None = None
    """The domain of its provider."""
    sync_state: str | None = None
    """How it is doing at the provider."""
    local_state: str | None = None
    """How it is doing at Mailgun."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""
    message_count: int | None = None
    """How many messages it has."""
    max_email_count_hit_at: datetime | None = None
    """When it was last full."""
    total_msgs: int | None = None
    """How many messages came."""
    matched_msgs: int | None = None
    """How many of them belonged to a test."""
    spam_message: int | None = None
    """How many of them were taken for spam."""
    expected_msgs: int | None = None
    """How many were expected."""
    last_sent_to_at: datetime | None = None
    """When it was last sent to."""
    last_delivered_at: datetime | None = None
    """When a message last came."""
    account_quality: float | None = None
    """How good it is as a test."""
    quality_label: str | None = None
    """The same in a word."""
    password: str | None = None
    """Its password."""
    phone_number: str | None = None
    """Its telephone number."""
    attributes: dict[str, Any] | None = None
    """More about it."""
    totp: SeedMailboxTotp | None = None
    """Its second factor."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("account_id", "AccountID", None),
        ("id", "id", None),
        ("token", "token", None),
        ("email", "email", None),
        ("provider", "provider", None),
        ("sync_state", "sync_state", None),
        ("local_state", "local_state", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("message_count", "message_count", None),
        ("max_email_count_hit_at", "max_email_count_hit_at", None),
        ("total_msgs", "total_msgs", None),
        ("matched_msgs", "matched_msgs", None),
        ("spam_message", "spam_message", None),
        ("expected_msgs", "expected_msgs", None),
        ("last_sent_to_at", "last_sent_to_at", None),
        ("last_delivered_at", "last_delivered_at", None),
        ("account_quality", "account_quality", None),
        ("quality_label", "quality_label", None),
        ("password", "password", None),
        ("phone_number", "phone_number", None),
        ("attributes", "attributes", None),
        ("totp", "totp", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
            "password",
        }
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedMailbox needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("AccountID"),
                get("id"),
                get("token"),
                get("email"),
                get("provider"),
                get("sync_state"),
                get("local_state"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
                get("message_count"),
                None if (value := get("max_email_count_hit_at")) is None else parse_date(value),
                get("total_msgs"),
                get("matched_msgs"),
                get("spam_message"),
                get("expected_msgs"),
                None if (value := get("last_sent_to_at")) is None else parse_date(value),
                None if (value := get("last_delivered_at")) is None else parse_date(value),
                get("account_quality"),
                get("quality_label"),
                get("password"),
                get("phone_number"),
                None if (value := get("attributes")) is None else mapping(value),
                None if (value := get("totp")) is None else SeedMailboxTotp.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "AccountID",
        "id",
        "token",
        "email",
        "provider",
        "sync_state",
        "local_state",
        "created_at",
        "updated_at",
        "message_count",
        "max_email_count_hit_at",
        "total_msgs",
        "matched_msgs",
        "spam_message",
        "expected_msgs",
        "last_sent_to_at",
        "last_delivered_at",
        "account_quality",
        "quality_label",
        "password",
        "phone_number",
        "attributes",
        "totp",
    )
)

# At the end, because models may lead back to this one.
from .seed_mailbox_totp import SeedMailboxTotp  # noqa: E402
