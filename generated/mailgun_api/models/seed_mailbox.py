# Written by `make generate` from spec/. Do not edit.
"""A test mailbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class SeedMailbox(Model):
    """A test mailbox."""

    __slots__ = (
        "account_id",
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

    account_id: str | None
    """The id of the account."""
    id: str | None
    """The id of the mailbox."""
    token: str | None
    """A token of the mailbox."""
    email: str | None
    """Its address."""
    provider: str | None
    """The domain of its provider."""
    sync_state: str | None
    """How it is doing at the provider."""
    local_state: str | None
    """How it is doing at Mailgun."""
    created_at: datetime | None
    """When it was made."""
    updated_at: datetime | None
    """When it was last changed."""
    message_count: int | None
    """How many messages it has."""
    max_email_count_hit_at: datetime | None
    """When it was last full."""
    total_msgs: int | None
    """How many messages came."""
    matched_msgs: int | None
    """How many of them belonged to a test."""
    spam_message: int | None
    """How many of them were taken for spam."""
    expected_msgs: int | None
    """How many were expected."""
    last_sent_to_at: datetime | None
    """When it was last sent to."""
    last_delivered_at: datetime | None
    """When a message last came."""
    account_quality: float | None
    """How good it is as a test."""
    quality_label: str | None
    """The same in a word."""
    password: str | None
    """Its password."""
    phone_number: str | None
    """Its telephone number."""
    attributes: dict[str, Any] | None
    """More about it."""
    totp: SeedMailboxTotp | None
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

    def __init__(
        self,
        account_id: str | None = None,
        id: str | None = None,
        token: str | None = None,
        email: str | None = None,
        provider: str | None = None,
        sync_state: str | None = None,
        local_state: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        message_count: int | None = None,
        max_email_count_hit_at: datetime | None = None,
        total_msgs: int | None = None,
        matched_msgs: int | None = None,
        spam_message: int | None = None,
        expected_msgs: int | None = None,
        last_sent_to_at: datetime | None = None,
        last_delivered_at: datetime | None = None,
        account_quality: float | None = None,
        quality_label: str | None = None,
        password: str | None = None,
        phone_number: str | None = None,
        attributes: dict[str, Any] | None = None,
        totp: SeedMailboxTotp | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.account_id = account_id
        self.id = id
        self.token = token
        self.email = email
        self.provider = provider
        self.sync_state = sync_state
        self.local_state = local_state
        self.created_at = created_at
        self.updated_at = updated_at
        self.message_count = message_count
        self.max_email_count_hit_at = max_email_count_hit_at
        self.total_msgs = total_msgs
        self.matched_msgs = matched_msgs
        self.spam_message = spam_message
        self.expected_msgs = expected_msgs
        self.last_sent_to_at = last_sent_to_at
        self.last_delivered_at = last_delivered_at
        self.account_quality = account_quality
        self.quality_label = quality_label
        self.password = password
        self.phone_number = phone_number
        self.attributes = attributes
        self.totp = totp
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedMailbox needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.account_id = value = get("AccountID")
            if value is not None:
                left -= 1
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.token = value = get("token")
            if value is not None:
                left -= 1
            model.email = value = get("email")
            if value is not None:
                left -= 1
            model.provider = value = get("provider")
            if value is not None:
                left -= 1
            model.sync_state = value = get("sync_state")
            if value is not None:
                left -= 1
            model.local_state = value = get("local_state")
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
            model.message_count = value = get("message_count")
            if value is not None:
                left -= 1
            if (value := get("max_email_count_hit_at")) is None:
                model.max_email_count_hit_at = None
            else:
                model.max_email_count_hit_at = parse_date(value)
                left -= 1
            model.total_msgs = value = get("total_msgs")
            if value is not None:
                left -= 1
            model.matched_msgs = value = get("matched_msgs")
            if value is not None:
                left -= 1
            model.spam_message = value = get("spam_message")
            if value is not None:
                left -= 1
            model.expected_msgs = value = get("expected_msgs")
            if value is not None:
                left -= 1
            if (value := get("last_sent_to_at")) is None:
                model.last_sent_to_at = None
            else:
                model.last_sent_to_at = parse_date(value)
                left -= 1
            if (value := get("last_delivered_at")) is None:
                model.last_delivered_at = None
            else:
                model.last_delivered_at = parse_date(value)
                left -= 1
            model.account_quality = value = get("account_quality")
            if value is not None:
                left -= 1
            model.quality_label = value = get("quality_label")
            if value is not None:
                left -= 1
            model.password = value = get("password")
            if value is not None:
                left -= 1
            model.phone_number = value = get("phone_number")
            if value is not None:
                left -= 1
            if (value := get("attributes")) is None:
                model.attributes = None
            else:
                model.attributes = mapping(value)
                left -= 1
            if (value := get("totp")) is None:
                model.totp = None
            else:
                model.totp = SeedMailboxTotp.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
