# Written by `make generate` from spec/. Do not edit.
"""The result of a test."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxResult(Model):
    """The result of a test."""

    __slots__ = (
        "rid",
        "result_id",
        "keybox_email",
        "subject",
        "sender",
        "seedlist_name",
        "name",
        "created_at",
        "updated_at",
        "status",
        "attributes",
        "campaign_id",
        "sharing_enabled",
        "sharing_id",
        "sharing_expires_at",
        "seed_results",
        "spamassassin",
        "delivery_stats",
        "ms_spam",
        "body",
        "is_spoofing",
        "analysis",
        "id",
        "account_id",
        "key_box_id",
        "created_ts",
        "box",
    )

    rid: str | None
    """An id of the service."""
    result_id: str | None
    """The id of the result."""
    keybox_email: str | None
    """The `target_email` of the seed list."""
    subject: str | None
    """The subject of the message."""
    sender: str | None
    """The sender of the message."""
    seedlist_name: str | None
    """The name of the seed list."""
    name: str | None
    """The name of the seed list in older answers."""
    created_at: datetime | None
    """When the message came."""
    updated_at: datetime | None
    """When a mailbox last got it."""
    status: str | None
    """`processing` or `complete`."""
    attributes: dict[str, Any] | None
    """More about the test."""
    campaign_id: str | None
    """The id of a campaign; may be empty."""
    sharing_enabled: bool | None
    """Whether the result is shared."""
    sharing_id: str | None
    """The id under which it is shared; may be empty."""
    sharing_expires_at: datetime | None
    """Until when it is shared; in the year 1 if it is not."""
    seed_results: list[InboxSeedResult] | None
    """What became of the message, mailbox by mailbox."""
    spamassassin: InboxSpamAssassin | None
    """What SpamAssassin says."""
    delivery_stats: dict[str, InboxDeliveryStats] | None
    """Where it landed."""
    ms_spam: InboxMicrosoftSpamSummary | None
    """What Microsoft's filters say."""
    body: str | None
    """The content of the message; only where a single result was asked for."""
    is_spoofing: bool | None
    """Whether somebody else sent in your name."""
    analysis: dict[str, Any] | None
    """What Mailgun makes of it."""
    id: str | None
    """An id of the service."""
    account_id: str | None
    """The id of the account."""
    key_box_id: str | None
    """An id of the seed list."""
    created_ts: int | None
    """When the message came, in milliseconds since 1970."""
    box: SeedList | None
    """The seed list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("rid", "rid", None),
        ("result_id", "result_id", None),
        ("keybox_email", "keybox_email", None),
        ("subject", "subject", None),
        ("sender", "sender", None),
        ("seedlist_name", "seedlist_name", None),
        ("name", "name", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("status", "status", None),
        ("attributes", "attributes", None),
        ("campaign_id", "campaign_id", None),
        ("sharing_enabled", "sharing_enabled", None),
        ("sharing_id", "sharing_id", None),
        ("sharing_expires_at", "sharing_expires_at", None),
        ("seed_results", "seed_results", None),
        ("spamassassin", "spamassassin", None),
        ("delivery_stats", "delivery_stats", None),
        ("ms_spam", "ms_spam", None),
        ("body", "body", None),
        ("is_spoofing", "is_spoofing", None),
        ("analysis", "analysis", None),
        ("id", "Id", None),
        ("account_id", "AccountID", None),
        ("key_box_id", "KeyBoxID", None),
        ("created_ts", "CreatedTS", None),
        ("box", "Box", None),
    )

    def __init__(
        self,
        rid: str | None = None,
        result_id: str | None = None,
        keybox_email: str | None = None,
        subject: str | None = None,
        sender: str | None = None,
        seedlist_name: str | None = None,
        name: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        status: str | None = None,
        attributes: dict[str, Any] | None = None,
        campaign_id: str | None = None,
        sharing_enabled: bool | None = None,
        sharing_id: str | None = None,
        sharing_expires_at: datetime | None = None,
        seed_results: list[InboxSeedResult] | None = None,
        spamassassin: InboxSpamAssassin | None = None,
        delivery_stats: dict[str, InboxDeliveryStats] | None = None,
        ms_spam: InboxMicrosoftSpamSummary | None = None,
        body: str | None = None,
        is_spoofing: bool | None = None,
        analysis: dict[str, Any] | None = None,
        id: str | None = None,
        account_id: str | None = None,
        key_box_id: str | None = None,
        created_ts: int | None = None,
        box: SeedList | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rid = rid
        self.result_id = result_id
        self.keybox_email = keybox_email
        self.subject = subject
        self.sender = sender
        self.seedlist_name = seedlist_name
        self.name = name
        self.created_at = created_at
        self.updated_at = updated_at
        self.status = status
        self.attributes = attributes
        self.campaign_id = campaign_id
        self.sharing_enabled = sharing_enabled
        self.sharing_id = sharing_id
        self.sharing_expires_at = sharing_expires_at
        self.seed_results = seed_results
        self.spamassassin = spamassassin
        self.delivery_stats = delivery_stats
        self.ms_spam = ms_spam
        self.body = body
        self.is_spoofing = is_spoofing
        self.analysis = analysis
        self.id = id
        self.account_id = account_id
        self.key_box_id = key_box_id
        self.created_ts = created_ts
        self.box = box
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.rid = value = get("rid")
            if value is not None:
                left -= 1
            model.result_id = value = get("result_id")
            if value is not None:
                left -= 1
            model.keybox_email = value = get("keybox_email")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            model.sender = value = get("sender")
            if value is not None:
                left -= 1
            model.seedlist_name = value = get("seedlist_name")
            if value is not None:
                left -= 1
            model.name = value = get("name")
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
            model.status = value = get("status")
            if value is not None:
                left -= 1
            if (value := get("attributes")) is None:
                model.attributes = None
            else:
                model.attributes = mapping(value)
                left -= 1
            model.campaign_id = value = get("campaign_id")
            if value is not None:
                left -= 1
            model.sharing_enabled = value = get("sharing_enabled")
            if value is not None:
                left -= 1
            model.sharing_id = value = get("sharing_id")
            if value is not None:
                left -= 1
            if (value := get("sharing_expires_at")) is None:
                model.sharing_expires_at = None
            else:
                model.sharing_expires_at = parse_date(value)
                left -= 1
            if (value := get("seed_results")) is None:
                model.seed_results = None
            else:
                model.seed_results = InboxSeedResult.from_list(value)
                left -= 1
            if (value := get("spamassassin")) is None:
                model.spamassassin = None
            else:
                model.spamassassin = InboxSpamAssassin.from_dict(value)
                left -= 1
            if (value := get("delivery_stats")) is None:
                model.delivery_stats = None
            else:
                model.delivery_stats = {key: InboxDeliveryStats.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
            if (value := get("ms_spam")) is None:
                model.ms_spam = None
            else:
                model.ms_spam = InboxMicrosoftSpamSummary.from_dict(value)
                left -= 1
            model.body = value = get("body")
            if value is not None:
                left -= 1
            model.is_spoofing = value = get("is_spoofing")
            if value is not None:
                left -= 1
            if (value := get("analysis")) is None:
                model.analysis = None
            else:
                model.analysis = mapping(value)
                left -= 1
            model.id = value = get("Id")
            if value is not None:
                left -= 1
            model.account_id = value = get("AccountID")
            if value is not None:
                left -= 1
            model.key_box_id = value = get("KeyBoxID")
            if value is not None:
                left -= 1
            model.created_ts = value = get("CreatedTS")
            if value is not None:
                left -= 1
            if (value := get("Box")) is None:
                model.box = None
            else:
                model.box = SeedList.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "rid",
        "result_id",
        "keybox_email",
        "subject",
        "sender",
        "seedlist_name",
        "name",
        "created_at",
        "updated_at",
        "status",
        "attributes",
        "campaign_id",
        "sharing_enabled",
        "sharing_id",
        "sharing_expires_at",
        "seed_results",
        "spamassassin",
        "delivery_stats",
        "ms_spam",
        "body",
        "is_spoofing",
        "analysis",
        "Id",
        "AccountID",
        "KeyBoxID",
        "CreatedTS",
        "Box",
    )
)

# At the end, because models may lead back to this one.
from .inbox_delivery_stats import InboxDeliveryStats  # noqa: E402
from .inbox_microsoft_spam_summary import InboxMicrosoftSpamSummary  # noqa: E402
from .inbox_seed_result import InboxSeedResult  # noqa: E402
from .inbox_spam_assassin import InboxSpamAssassin  # noqa: E402
from .seed_list import SeedList  # noqa: E402
